// Which column of a table holds what, guessed from its headers. People can change the guess.
import { type CloudId, clouds } from '../facts/clouds.ts';
import { comparable } from './comparable.ts';

export const columnKinds = ['email', 'name', 'role', 'agreement', 'customer', 'cloud'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** Column number, from 0, of each kind that the table has. */
export type ColumnMapping = Partial<Record<ColumnKind, number>>;

/**
 * Header texts in the six interface languages, compared folded (no case, accents, spaces or punctuation).
 * A header that equals one counts first, then one that contains a text of `parts`.
 */
const headerTexts: Record<ColumnKind, { whole: readonly string[]; parts: readonly string[] }> = {
  email: {
    whole: [
      'email',
      'e-mail',
      'mail',
      'upn',
      'address',
      'wsa',
      'sign-in',
      'sign-in id',
      'login',
      'correo',
      'アドレス',
      'メール',
      'courriel',
    ],
    parts: [
      'e-mail',
      'mailaddress',
      'mail address',
      'user principal name',
      'メールアドレス',
      '電子メール',
      'サインイン',
      'mailadresse',
      'anmeldeadresse',
      'anmeldename',
      'adresse électronique',
      'adresse de messagerie',
      'courriel',
      'identifiant de connexion',
      'correo electrónico',
      'dirección de correo',
      'inicio de sesión',
      'correio eletrônico',
      'endereço de e-mail',
    ],
  },
  role: {
    whole: [
      'role',
      'contact role',
      'contact type',
      'type',
      '役割',
      '種別',
      'ロール',
      'rolle',
      'rôle',
      'rol',
      'função',
      'papel',
      'fonction',
      'función',
    ],
    parts: [
      'contact role',
      'contact type',
      'role',
      '連絡先の役割',
      '連絡先の種類',
      '連絡先種別',
      'ロール',
      '役割',
      'kontaktrolle',
      'kontaktart',
      'kontakttyp',
      'rolle',
      'rôle',
      'type de contact',
      'rol de contacto',
      'rol del contacto',
      'tipo de contacto',
      'tipo de contato',
      'função do contato',
      'função',
    ],
  },
  agreement: {
    whole: [
      'agreement',
      'enrollment',
      'enrolment',
      'contract',
      'license id',
      'licence id',
      'ea',
      'ea number',
      '契約',
      'vertrag',
      'contrat',
      'contrato',
      'acuerdo',
      'inscripción',
      'registro',
      'inscrição',
      'beitritt',
      'adhésion',
    ],
    parts: [
      'agreement number',
      'agreement id',
      'agreement no',
      'enrollment',
      'enrolment',
      'contract number',
      'contract id',
      'contract no',
      'license id',
      '契約番号',
      '契約id',
      '加入契約',
      '登録番号',
      '契約',
      'vertragsnummer',
      'vertragsnr',
      'vertrags-id',
      'vertrag',
      'beitrittsnummer',
      'registrierungsnummer',
      'numéro de contrat',
      'n° de contrat',
      'numéro d’inscription',
      'contrat',
      'adhésion',
      'número de contrato',
      'número de acuerdo',
      'número de inscripción',
      'acuerdo',
      'contrato',
      'inscrição',
      'agreement',
      'contract',
    ],
  },
  customer: {
    whole: [
      'customer',
      'company',
      'organization',
      'organisation',
      'account',
      'client',
      'tenant',
      '顧客',
      '会社',
      'お客様',
      '組織',
      'kunde',
      'firma',
      'unternehmen',
      'société',
      'entreprise',
      'cliente',
      'empresa',
      'organización',
      'organização',
    ],
    parts: [
      'customer',
      'company',
      'organization',
      'organisation',
      'account name',
      'client name',
      '顧客',
      '会社名',
      'お客様',
      '組織名',
      '企業名',
      'kunde',
      'firmenname',
      'unternehmen',
      'nom du client',
      'société',
      'entreprise',
      'client',
      'cliente',
      'empresa',
      'organización',
      'organização',
    ],
  },
  cloud: {
    whole: [
      'cloud',
      'environment',
      'クラウド',
      'umgebung',
      'environnement',
      'nube',
      'nuvem',
      'entorno',
      'ambiente',
    ],
    parts: ['cloud', 'クラウド', 'nube', 'nuvem'],
  },
  name: {
    whole: [
      'name',
      'contact',
      'contact name',
      'full name',
      'display name',
      '氏名',
      '名前',
      '担当者',
      'kontakt',
      'nom',
      'nombre',
      'nome',
      'contacto',
      'contato',
    ],
    parts: [
      'contact name',
      'full name',
      'display name',
      'person',
      '氏名',
      '担当者',
      '連絡先名',
      'ansprechpartner',
      'kontaktname',
      'nom complet',
      'nom du contact',
      'nombre completo',
      'nombre del contacto',
      'nome completo',
      'nome do contato',
    ],
  },
};

/** The order of choice: what is named more narrowly first, so that "contact role" isn't taken for a name. */
const order: readonly ColumnKind[] = ['email', 'role', 'cloud', 'agreement', 'customer', 'name'];

/** Guesses from headers alone. A column has one kind, and a kind one column. */
export function guessColumns(headers: readonly string[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  const taken = new Set<number>();
  const folded = headers.map(comparable);
  const take = (kind: ColumnKind, fits: (header: string) => boolean) => {
    if (mapping[kind] !== undefined) return;
    const index = folded.findIndex((header, at) => header !== '' && !taken.has(at) && fits(header));
    if (index < 0) return;
    mapping[kind] = index;
    taken.add(index);
  };
  for (const kind of order) {
    const texts = headerTexts[kind].whole.map(comparable);
    take(kind, (header) => texts.includes(header));
  }
  for (const kind of order) {
    const texts = headerTexts[kind].parts.map(comparable);
    take(kind, (header) => texts.some((text) => header.includes(text)));
  }
  return mapping;
}

/** How lists name the clouds. "Government" alone is not here: it doesn't say which one. */
const cloudTexts: Record<CloudId, readonly string[]> = {
  commercial: [
    'commercial',
    'public',
    'worldwide',
    'ww',
    'global',
    'commercial (public)',
    'public cloud',
    'microsoft 365 commercial',
    '商用',
    'パブリック',
    '一般法人',
    'kommerziell',
    'öffentlich',
    'commerciale',
    'publique',
    'comercial',
    'pública',
    'público',
  ],
  gcc: [
    'gcc',
    'government community cloud',
    'gcc moderate',
    'us government gcc',
    'commercial (public) using gcc products',
  ],
  'gcc-high': [
    'gcc high',
    'gcch',
    'gcc-h',
    'government community cloud high',
    'us government gcc high',
    'azure gov',
    'azure government',
    'gcc high / azure gov',
    'gov - gcc high',
  ],
  dod: [
    'dod',
    'us dod',
    'department of defense',
    'us department of defense',
    'us government dod',
    'gov - dod',
  ],
};

const cloudByText = new Map(
  clouds.flatMap(({ id }) => cloudTexts[id].map((text): [string, CloudId] => [comparable(text), id])),
);

/** The agreement's cloud that a cell names; undefined where it names none that we know. */
export const cloudOf = (text: string): CloudId | undefined => cloudByText.get(comparable(text));
