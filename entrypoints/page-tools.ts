import { defineUnlistedScript } from '#imports';
import { rules } from '../lib/detect/rules/index.ts';
import { places, signalsOn } from '../lib/detect/signals.ts';
import { findTarget } from '../lib/page/show/find-target.ts';
import { outline } from '../lib/page/show/highlight.ts';
import { sketch } from '../lib/page/sketch/sketch.ts';
import type { PageTools, ReaderHolder } from '../lib/platform/read-page.ts';

/** Brought into a page only when a person asks to be shown something there; shares the world of its content script. */
export default defineUnlistedScript(() => {
  const holder = globalThis as ReaderHolder & { vlSignInGuideTools?: PageTools };
  holder.vlSignInGuideTools ??= {
    show(finding) {
      const element = holder.vlSignInGuideReader?.elementOf(finding);
      return element !== undefined && outline(element);
    },
    find(target, route) {
      const { element: _, ...found } = findTarget(document, target, route);
      return found;
    },
    point(target) {
      const { element } = findTarget(document, target, '');
      return element !== undefined && outline(element);
    },
    sketch: () =>
      sketch(
        document,
        places.flatMap((place) => signalsOn(rules, place)),
      ),
  };
});
