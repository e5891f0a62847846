/** Milliseconds. */
const patience = 300;

/**
 * Resolves when something is on the screen: files that are loaded before that would hold it up. Soon in any case,
 * for a page that isn't shown paints nothing.
 */
export function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, patience);
  });
}
