import type { PageSignal } from '../../detect/signals.ts';
import type { PageLanguage } from '../../detect/types.ts';
import { fold } from '../../text/fold.ts';
import { headings } from './frame.ts';
import { kindOf } from './match.ts';
import { isInPane } from './quoted.ts';
import type { SightedElement } from './reader.ts';
import { isVisible } from './visible.ts';

/** Long lists draw only the rows in view; more than this is looked at by nobody. */
const maxRows = 500;
/** Longer texts are no label, in characters. */
const maxLabel = 40;
/** Where a status can be chosen rather than shown. */
const choices =
  '[role="option"],[role="menuitem"],[role="columnheader"],[role="combobox"],select,th,[role="dialog"]';

/** Tags and statuses in the rows of the page's lists, each counted by rows. */
export function readLabels(told: readonly PageSignal<'label'>[], route: string): SightedElement[] {
  const here = told.filter(({ route: on }) => on.test(route));
  if (here.length === 0) return [];
  const names = headings();
  const wanted = here.filter(({ page }) => !page || names.some((name) => page.test(name)));
  const found = new Map<string, SightedElement>();
  const rows = wanted.length === 0 ? [] : document.querySelectorAll('[role="row"],tr');
  for (const row of [...rows].slice(0, maxRows)) {
    const counted = new Set<string>();
    const nodes = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { data, parentElement } = nodes.currentNode as Text;
      if (!parentElement || data.length > maxLabel) continue;
      const label = fold(data);
      for (const { id, labels, tag } of wanted) {
        const match = counted.has(id) ? undefined : matchLabel(labels, label);
        if (!match || !isLabel(parentElement, tag ? undefined : label)) continue;
        counted.add(id);
        const first = found.get(id);
        if (first) first.count = (first.count ?? 0) + 1;
        else {
          const where = kindOf(parentElement);
          found.set(id, {
            id,
            signal: 'label',
            ...match,
            seen: label,
            where,
            count: 1,
            element: parentElement,
          });
        }
      }
    }
  }
  return [...found.values()];
}

/** Whether a text stands in a row as a label of its own: a tag, or where `cell` is given the whole of a cell. */
function isLabel(element: Element, cell: string | undefined): boolean {
  if (element.closest(choices) || isInPane(element) || !isVisible(element)) return false;
  if (cell === undefined) return true;
  const holder = element.closest<HTMLElement>('[role="gridcell"],[role="cell"],[role="rowheader"],td');
  // Only what is shown: a cell may hold its text once more, for a tooltip or an icon's title.
  return holder?.getAttribute('role') !== 'rowheader' && fold(holder?.innerText ?? '') === cell;
}

function matchLabel(labels: PageSignal<'label'>['labels'], label: string) {
  for (const language of Object.keys(labels) as PageLanguage[]) {
    const known = labels[language];
    if (known?.text.test(label)) return { language, confidence: known.confidence };
  }
  return undefined;
}
