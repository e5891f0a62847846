/** The tab that the query of a page's address names (`?tabId=7`); undefined where it names none. */
export function namedTab(query: string): number | undefined {
  const named = new URLSearchParams(query).get('tabId') ?? '';
  return /^\d+$/.test(named) ? Number(named) : undefined;
}

/** The recent walk that the query of a page's address names (`?recent=…`); undefined where it names none. */
export function namedRecent(query: string): string | undefined {
  return new URLSearchParams(query).get('recent') ?? undefined;
}
