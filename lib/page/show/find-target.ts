import { type Target, type TargetId, targets, wayTo } from '../../facts/page-targets.ts';
import type { PageSearch } from '../../messages/page-search.ts';
import { fold } from '../../text/fold.ts';
import { isInPane } from '../read/quoted.ts';
import { isVisible } from '../read/visible.ts';
import { namesOf, termNames } from './target-names.ts';

/** How far a search came in this document, and the element that it found. */
export interface FoundTarget extends PageSearch {
  element?: Element;
}

const controls = 'a,button,[role="button"],[role="link"],[role="menuitem"],[role="treeitem"]';
/** Fluent's tabs also stand in an overflow menu. */
const tabs = '[role="tab"],[role="menuitem"]';
/** More controls than any page has. */
const maxControls = 3000;
/** What the button at the end of the menu is called once everything shows, where it doesn't say so otherwise. */
const showsLess = /less|fewer|減らす|weniger|moins|menos/;

/**
 * Looks in a document for what a step names, and where it isn't in sight for what leads to it. `route` is that of
 * the tab's page, which may hold the document in a frame. Changes nothing.
 */
export function findTarget(document: Document, id: TargetId, route: string): FoundTarget {
  const way = wayTo(id);
  for (const [depth, target] of way.entries()) {
    const element = find(document, target);
    if (element && !(depth > 0 && isOpen(element))) return { depth, target, state: 'found', element };
    // What leads to the one before is open already, and yet that one wasn't found.
    if (element && depth > 0) return lost(document, way, depth - 1);
    const leading = way[depth + 1];
    if (leading && isPageOpen(document, leading, route)) return lost(document, way, depth);
  }
  return { depth: way.length, target: id, state: 'nothing' };
}

/** Whether the page that a target leads to is open, as its route or its name tells. */
function isPageOpen(document: Document, id: TargetId, route: string): boolean {
  const { page, heading }: Target = targets[id];
  if (page?.test(route)) return true;
  if (!heading) return false;
  const names = termNames(heading).names;
  const own = [
    document.title.split(/ [-|] /)[0],
    ...[...document.querySelectorAll('h1')].map((h1) => h1.textContent),
  ];
  return own.some((name) => names.has(fold(name ?? '')));
}

function lost(document: Document, way: readonly TargetId[], depth: number): FoundTarget {
  const target = way[depth] as TargetId;
  const language = (document.documentElement.lang.split('-')[0] ?? '').toLowerCase();
  const { key }: Target = targets[target];
  const readable = key !== undefined || language === '' || namesOf(target).languages.has(language);
  return { depth, target, state: readable ? 'missing' : 'unread' };
}

function find(document: Document, id: TargetId): Element | undefined {
  const { kind, key }: Target = targets[id];
  const { names } = namesOf(id);
  const matches = [...document.querySelectorAll(kind === 'tab' ? tabs : controls)]
    .slice(0, maxControls)
    .filter((element) => isKey(element, key) || namesIn(element).some((name) => names.has(name)))
    .filter((element) => isVisible(element) && !isInPane(element));
  // The navigation's own entry rather than a link of the same name in the page.
  return matches.find((element) => isKey(element, key)) ?? matches[0];
}

/** The navigation's keys are the entries' ids, in some versions their English names. */
function isKey(element: Element, key: string | undefined): boolean {
  return key !== undefined && element.getAttribute('data-value')?.toLowerCase() === key.toLowerCase();
}

/** What a control may be called, folded: its label, and its text without a count behind it. */
function namesIn(element: Element): string[] {
  const labelledBy = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const content = element.querySelector('.fui-Tab__content') ?? element;
  const text = element.getAttribute('data-content') ?? content.textContent ?? '';
  return [
    element.getAttribute('aria-label'),
    labelledBy && element.ownerDocument.getElementById(labelledBy)?.textContent,
    text.length < 200 ? text : '',
    element.getAttribute('title'),
  ].flatMap((name) => (name ? [fold(name).replace(/ ?\(\d+\)$/, '')] : []));
}

/** Whether a group of the menu, or the menu itself, is unfolded. Fluent 8 says so on a button beside the entry. */
function isOpen(element: Element): boolean {
  const beside = element.parentElement?.querySelector(':scope > [aria-expanded]');
  const expanded = (element.hasAttribute('aria-expanded') ? element : beside)?.getAttribute('aria-expanded');
  return (
    expanded === 'true' || (isKey(element, 'showMoreClick') && showsLess.test(namesIn(element).join(' ')))
  );
}
