import { maskRoute } from '../../facts/route-words.ts';
import { fold } from '../../text/fold.ts';
import { isVisible } from './visible.ts';

/** The admin center's own frame, by what scripts that work on it have found to be there (facts of 2026). */
const shell = '[data-hint=ReactLeftNav],#admin-home-container,[data-value=ToggleNavCollapse]';

/**
 * The admin center's frame, once it has been drawn: the person has arrived. Looking whether it can be seen forces
 * a layout, so what was found before is handed back as long as it stands in the document.
 */
export function findShell(before: Element | undefined): Element | undefined {
  if (before?.isConnected) return before;
  const element = document.querySelector(shell);
  return element && isVisible(element) ? element : undefined;
}

/** What content scripts may ask in Chrome; in Firefox it is a property of the element. */
interface ShadowRoots {
  dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

/** A frame of this size, in CSS pixels, holds content rather than a helper. */
const contentSize = { width: 400, height: 200 };

/** Whether a frame with content is shown that can't be read from here, because it is of another origin. */
export function hasOpaqueFrame(): boolean {
  return [...document.getElementsByTagName('iframe')]
    .slice(0, 50)
    .some((frame) => frame.contentDocument === null && holdsContent(frame));
}

/**
 * Whether what is in view stands in a large shadow root: its texts are no part of the document, and its changes are not
 * told. Forces a layout.
 */
export function hasOpaqueRoot(): boolean {
  return [0.25, 0.5, 0.75].some((share) => {
    const element = document.elementFromPoint(innerWidth * share, innerHeight / 2);
    return element instanceof HTMLElement && Boolean(rootOf(element)) && holdsContent(element);
  });
}

/** An element's shadow root, also one that is closed to the page's own scripts. */
function rootOf(element: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }) {
  const { chrome } = globalThis as { chrome?: ShadowRoots };
  return element.shadowRoot ?? element.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element);
}

/** Whether an element is shown and large enough for a page's content. */
function holdsContent(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= contentSize.width && height >= contentSize.height && isVisible(element);
}

/**
 * The in-page route of an address, without what could name anybody: that of `#/Subscriptions/VLnew?x=1` is
 * `/subscriptions/vlnew`. While the admin center starts, the route stands in the query: `?ref=/subscriptions`.
 */
export function routeOf({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  const route = hash.startsWith('#/') ? hash.slice(1) : (new URLSearchParams(search).get('ref') ?? '');
  const path = (route.split('?')[0] ?? '').toLowerCase();
  return maskRoute(path.replace(/^(?=[^/])/, '/'));
}

/** Primary subtag of the language that the document says it is in; empty where it says none. */
export function pageLanguage(): string {
  return /^[a-z]{2,3}\b/.exec(document.documentElement?.lang.toLowerCase())?.[0] ?? '';
}

/** Folded names of the page: its title, its headings. */
export function headings(): string[] {
  const elements = [...document.querySelectorAll('h1,h2,[role=heading]')].slice(0, 50);
  return [document.title, ...elements.map(({ textContent }) => textContent ?? '')].map(fold);
}
