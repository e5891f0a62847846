/** Longer than a frame takes; a page that isn't shown draws none. */
const patience = 100;

/**
 * Resolves when what has been rendered by now is on the screen: files that are loaded before that would hold it up.
 * Soon in any case, for a page that isn't shown paints nothing.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // The first frame draws it; the second begins when that has been handed over.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, patience);
  });
}
