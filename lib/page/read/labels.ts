import type { PageSignal } from '../../detect/signals.ts';
import type { PageLanguage } from '../../detect/types.ts';
import type { Confidence } from '../../facts/findings.ts';
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
const cells = '[role=gridcell],[role=cell],[role=rowheader],td,th';
const headers = '[role=columnheader],thead th';
/** Where a status can be chosen rather than shown. */
const choices =
  '[role=option],[role=menuitem],[role=columnheader],[role=combobox],select,th,[role=dialog],[class*=secondaryText]';

/** Tags and statuses in the rows of the page's lists, each counted by rows. */
export function readLabels(told: readonly PageSignal<'label'>[], route: string): SightedElement[] {
  const here = told.filter(({ route: on }) => on.test(route));
  if (here.length === 0) return [];
  const names = headings();
  const wanted = here.filter(({ page }) => !page || names.some((name) => page.test(name)));
  const found = new Map<string, SightedElement>();
  const rows = wanted.length === 0 ? [] : document.querySelectorAll('[role=row],tr');
  let titles: Element[] = [];
  for (const row of [...rows].slice(0, maxRows)) {
    const own = [...row.querySelectorAll(headers)];
    if (own.length > 0) titles = own;
    const counted = new Set<string>();
    const nodes = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { data, parentElement: element } = nodes.currentNode as Text;
      if (!element || data.length > maxLabel) continue;
      const seen = fold(data);
      for (const signal of wanted) {
        const { id } = signal;
        const known = counted.has(id) ? undefined : find(signal.labels, seen);
        const standing = known && standingOf(signal, seen, element, row, titles);
        if (!standing) continue;
        counted.add(id);
        const { count = 0, confidence, element: first } = found.get(id) ?? {};
        found.set(id, {
          id,
          signal: 'label',
          language: known.language,
          confidence: standing === 'certain' ? known.confidence : (confidence ?? standing),
          seen,
          where: kindOf(element),
          count: count + 1,
          element: first ?? element,
        });
      }
    }
  }
  return [...found.values()];
}

/**
 * Whether a text stands in a row as the label would, and with what no name can bring: as the whole of a cell in the
 * label's column, or as a tag behind what the row is about.
 */
function standingOf(
  { tag, column }: PageSignal<'label'>,
  seen: string,
  element: Element,
  row: Element,
  titles: readonly Element[],
): Confidence | undefined {
  if (element.closest(choices) || isInPane(element) || !isVisible(element)) return undefined;
  const own = [...row.querySelectorAll<HTMLElement>(cells)];
  // Only what is shown: a cell may hold its text once more, for a tooltip or an icon's title.
  const texts = own.map(({ innerText }) => fold(innerText));
  const index = own.indexOf(element.closest(cells) as HTMLElement);
  const text = texts[index];
  if (tag) {
    const isBehind = text === texts.find(Boolean) && !text?.startsWith(seen) && !element.closest('a,button');
    return isBehind ? 'certain' : 'possible';
  }
  if (text !== seen || own[index]?.getAttribute('role') === 'rowheader') return undefined;
  const title = titles[index];
  if (!title) return 'possible';
  return column?.test(fold(title.textContent ?? '')) ? 'certain' : undefined;
}

/** The first of the labels that a text is. */
function find(labels: PageSignal<'label'>['labels'], text: string) {
  for (const [language, known] of Object.entries(labels))
    if (known.text.test(text)) return { language: language as PageLanguage, ...known };
  return undefined;
}
