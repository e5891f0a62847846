/** The attributes the real navigation's links carry, named by the entry's language-neutral key. */
export const navAttributes = (key: string) => ({ 'data-hint': 'ReactLeftNav', 'data-value': key });
