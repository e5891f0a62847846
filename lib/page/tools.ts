import { rules } from '../detect/rules/index.ts';
import { pageKinds, signalsOn } from '../detect/signals.ts';
import type { PageTools } from '../messages/page-tools.ts';
import type { ReaderHolder } from './report.ts';
import { findTarget } from './show/find-target.ts';
import { highlight } from './show/highlight.ts';
import { sketch } from './sketch/sketch.ts';

/** The tools of a page whose content script, if it has one, keeps its reader in `holder`. */
export function createPageTools(holder: ReaderHolder): PageTools {
  const show = (element: Element | undefined) => element !== undefined && highlight(element);
  return {
    show: (finding) => show(holder.vlSignInGuideReader?.elementOf(finding)),
    find(target, route) {
      const { element: _, ...found } = findTarget(document, target, route);
      return found;
    },
    point: (target) => show(findTarget(document, target, '').element),
    sketch: () =>
      sketch(
        document,
        pageKinds.flatMap((place) => signalsOn(rules, place)),
      ),
  };
}
