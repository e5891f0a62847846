/** Texts of cells and headers as they are compared: no case, accents, width, spaces or punctuation. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
