import { signInCodes } from '../facts/sign-in-codes.ts';

/** A sign-in error code that stands in a text. */
export interface CodeInText {
  code: number;
  /** What follows it on its line and the next: Microsoft's message, where it was copied along. */
  message: string;
  /** Written as Microsoft does, AADSTS50020, rather than as the number alone. */
  isNamed: boolean;
  /** Read off a picture, and not whole. */
  isDoubtful?: true;
}

/** Digits of a sign-in code. */
const digits = String.raw`\d{4,7}`;

/** With its letters, however they are set apart: AADSTS50020, AADSTS 50020, aadsts-50020. */
const named = new RegExp(String.raw`(?<![A-Za-z])AADST[S5]\s?[-:#]?\s?(${digits})(?!\d)`, 'gi');

/** A number that stands for itself: no part of a price, a date, a phone number, an id, an address or a version. */
const alone = new RegExp(
  String.raw`(?<![\w.,:/+#@%$€£¥₩-]|[\d)] )(${digits})(?![\w%€£¥₩@]|[.,:/-]\d|-\w| ?\d{2,}| ?(?:円|個|名|件|台|EUR|USD|JPY|GBP))`,
  'g',
);

/** Says in front of a number that it is a code, in the six languages. */
const introduced =
  /(?:code|cod\.|código|コード|codigo|fehler|error|erreur|erro|エラー|サインイン)[^\p{L}\d]{0,4}(?:(?:no|nr|n)[.º°]?|number|nummer|numéro|número|番号|is|ist|est|es|é|は|が)?[^\p{L}\d]{0,4}$/iu;

/** Says in the line of a number that it is something else. */
const somethingElse =
  /\b(?:order|invoice|quote|purchase|po|sku|part|item|quantity|qty|seats?|users?|licen[cs]es?|licen[cs]e id|agreement|enrol?lment|contract|customer|account number|ticket|case|phone|tel|fax|mobile|zip|postal|room|build|version|port|price|total|amount|usd|eur|date|year|rows?|lines?|pieces?|devices?|bestell\w*|rechnung\w*|auftrag\w*|menge|stück|lizenz\w*|vertrag\w*|kunden\w*|telefon|plz|preis|betrag|datum|geräte|benutzer|commandes?|factures?|quantité|licences?|contrats?|clients?|téléphone|prix|montant|postes?|utilisateurs?|pedidos?|facturas?|cantidad|licencias?|contratos?|teléfono|precio|importe|usuarios?|fecha|nota fiscal|fatura|quantidade|licenças?|telefone|preço|valor|usuários?|data)\b|注文|請求|数量|ライセンス|契約|顧客|電話|郵便|金額|合計|日付|台数|ユーザー数|発注|見積/iu;

/** Says in the line of a number that a sign-in, or an error, is what it is about. */
const aboutErrors =
  /\b(?:error|code|aad|sts|sign[ -]?in|signin|log[ -]?in|login|fehler\w*|anmeld\w*|erreur|connexion|error|iniciar sesión|inicio de sesión|código|erro|entrar|login|blocked|access|message)\b|エラー|コード|サインイン|ログイン/iu;

/** Words of a line that is nothing but a question about a number. */
const shortLine = 8;

/**
 * The sign-in error codes that a text names, each once, in its order. With its letters every number is one; without, only
 * a whole number that is known as one, and only where its line doesn't say that it is something else; where
 * `isIntroduced`, only behind words that say what it is.
 */
export function codesIn(text: string, { isIntroduced = false } = {}): CodeInText[] {
  const found = new Map<number, CodeInText & { at: number }>();
  const add = (code: number, isNamed: boolean, at: number, end: number) => {
    const held = found.get(code);
    if (held && (held.isNamed || !isNamed)) return;
    const message = text.slice(end, end + 600).replace(/^[\s:.\-–]+/, '');
    found.set(code, { code, message, isNamed, at: held ? Math.min(held.at, at) : at });
  };
  for (const { 0: all, 1: code, index } of text.matchAll(named))
    add(Number(code), true, index, index + all.length);
  let start = 0;
  for (const line of text.split(/(?<=\n)/)) {
    for (const { 1: code = '', index } of line.matchAll(alone)) {
      if (signInCodes.has(Number(code)) && isCode(line, code, index, isIntroduced))
        add(Number(code), false, start + index, start + index + code.length);
    }
    start += line.length;
  }
  return [...found.values()].sort((a, b) => a.at - b.at).map(({ at: _, ...code }) => code);
}

/** Whether a number in a line is meant as an error code. */
function isCode(line: string, code: string, index: number, isIntroduced: boolean): boolean {
  if (introduced.test(line.slice(Math.max(0, index - 40), index)))
    return !somethingElse.test(line.slice(Math.max(0, index - 40), index));
  if (isIntroduced || somethingElse.test(line)) return false;
  const words = line.trim().split(/\s+/).length;
  return line.trim() === code || words <= shortLine || aboutErrors.test(line);
}
