/** From opening the popup to the first thing painted in it. */
import { withBrowser } from './browser.ts';
import { extensions } from './extensions.ts';
import { type Figure, figure, inTurns, median } from './figure.ts';

/** Milliseconds, the median of five openings. */
const firstPaint = (extension: string) =>
  withBrowser(extension, async ({ context, origin }) => {
    const times: number[] = [];
    for (let open = 0; open < 5; open++) {
      const page = await context.newPage();
      await page.goto(`${origin}popup.html`);
      await page.locator('main').waitFor();
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((painted) => {
              new PerformanceObserver((list) => {
                for (const entry of list.getEntriesByName('first-contentful-paint')) painted(entry.startTime);
              }).observe({ type: 'paint', buffered: true });
            }),
        ),
      );
      await page.close();
    }
    return median(times);
  });

/** Ours against a popup of one word, made with the same library. */
export async function popupPaint(): Promise<Figure[]> {
  const { ours, empty } = await inTurns({ ours: extensions.ours, empty: extensions.empty }, firstPaint);
  return [
    figure({ name: 'popup, first paint', unit: 'ms', ours, baseline: empty, against: 'popup of one word' }),
  ];
}
