/** An error as a sign-in page tells it. The message names people: it is read, never kept. */
export interface SignInError {
  code: number;
  message: string;
}

/** The error at the beginning of a message: behind it stand names that anybody may have chosen. */
export function errorIn(text: string): SignInError | undefined {
  const [, code, message = ''] = /^[^'"]{0,40}?AADSTS(\d{4,8})\b(.{0,600})/s.exec(text) ?? [];
  return code ? { code: Number(code), message } : undefined;
}

/**
 * The error in the page's settings, by its own keys. A text in them can't look like a key: its quotation marks are
 * escaped.
 */
export function errorInSettings(settings: string): SignInError | undefined {
  const [, message = ''] =
    /"strServiceExceptionMessage"\s*:\s*"((?:[^"\\]|\\.){0,1000})/.exec(settings) ?? [];
  return errorIn(message.replaceAll('\\u0027', "'")) ?? codeInSettings(settings);
}

/** The error's number alone: sign-in pages hold one at all times. */
export function codeInSettings(settings: string): SignInError | undefined {
  const [, code] = /"[is]ErrorCode"\s*:\s*"?(\d{4,8})\b/.exec(settings) ?? [];
  return code ? { code: Number(code), message: '' } : undefined;
}

/** More than any such page shows, in characters. */
const maxShown = 20_000;
/** A line of a page that blocks: a label in the page's language, and its value. In a sketch dots stand for ids. */
const line = (value: string) => new RegExp(String.raw`^[^\d\n:："']{2,40}[:：]\s*${value}\s*$`, 'im');
const codeLine = line(String.raw`(\d{4,8})`);
const idLine = line(String.raw`[\da-f•]{8}(?:[-•][\da-f•]{4}){3}[-•][\da-f•]{12}`);

/**
 * The error in the lines of a page that blocks: it shows the number alone, "Error Code: 53003", above the ids that it can
 * be looked up by.
 */
export function errorInBlock(text: string): SignInError | undefined {
  const shown = text.slice(0, maxShown);
  const found = codeLine.exec(shown);
  return found && idLine.test(shown.slice(found.index)) ? { code: Number(found[1]), message: '' } : undefined;
}

/** Whether an error, as folded text, asks for something to be typed in another form: the page checks that by itself. */
export const isAboutTyping = (text: string): boolean =>
  /^(?:please )?(?:enter|type) |^(?:bitte )?geben sie |^(?:veuillez )?(?:entrez|entrer|saisir|saisissez) |^(?:escriba|escribe|introduzca|especifique|insira|digite|introduza) |入力してください。?$/.test(
    text,
  );

/**
 * The host of the cloud that an error redirects to, lower case: "Tenant '…' request is being redirected to the National
 * Cloud 'microsoftonline.us'". Undefined where it names none of Microsoft's.
 */
export const nationalCloudHost = (message: string): string | undefined =>
  /^\W*tenant (?:'\S*' )?(?:request )?is being redirected to the national cloud \W[\w.-]*?(microsoftonline\.(?:com|us|cn)|chinacloudapi\.cn)\W/i
    .exec(message)?.[1]
    ?.toLowerCase();
