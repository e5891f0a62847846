/** Web addresses in a text, without the signs that sentences put around them. */
export const linksIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/[^\s<>"'「」、。]+/gi)].map(([link]) => link.replace(/[)\].,;:!?]+$/, ''));
