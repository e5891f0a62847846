/** Milliseconds that work may take before the page gets its turn: well under a long task. */
const turn = 8;

/** Lets the page react to people, and be painted, before work goes on. */
export const yieldToPage = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Does work on many things without holding up the page.
 * @throws The signal's reason when it says stop.
 */
export async function forEachYielding<T>(
  things: Iterable<T>,
  work: (thing: T) => void,
  signal?: AbortSignal,
): Promise<void> {
  let end = performance.now() + turn;
  for (const thing of things) {
    work(thing);
    if (performance.now() < end) continue;
    await yieldToPage();
    signal?.throwIfAborted();
    end = performance.now() + turn;
  }
}
