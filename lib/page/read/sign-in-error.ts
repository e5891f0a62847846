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

/**
 * The host of the cloud that an error redirects to, lower case: "Tenant '…' request is being redirected to the National
 * Cloud 'microsoftonline.us'". Undefined where it names none of Microsoft's.
 */
export const nationalCloudHost = (message: string): string | undefined =>
  /^\W*tenant (?:'\S*' )?(?:request )?is being redirected to the national cloud \W[\w.-]*?(microsoftonline\.(?:com|us|cn)|chinacloudapi\.cn)\W/i
    .exec(message)?.[1]
    ?.toLowerCase();
