/**
 * The host of the cloud that a sign-in error redirects to, lower case: "… is being redirected to the National Cloud
 * 'microsoftonline.us'", with its quotation marks as they are or escaped. Undefined where it names none of Microsoft's.
 */
export const nationalCloudHost = (message: string): string | undefined =>
  /national cloud\W{0,3}(?:u0027)?([\w.-]*(?:microsoftonline|chinacloudapi)\.\w+)/i
    .exec(message)?.[1]
    ?.toLowerCase();
