/** RFC 5321's longest path, without its angle brackets. */
const maxLength = 254;

const address =
  /^[^\s@<>()[\]",;:\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** Whether a text is one mail or sign-in address. */
export const isAddress = (text: string): boolean => text.length <= maxLength && address.test(text);
