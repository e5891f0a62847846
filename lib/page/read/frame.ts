import { fold } from '../../text/fold.ts';
import { isVisible } from './visible.ts';

/** The admin center's own frame, by what scripts that work on it have found to be there (facts of 2026). */
const shell = '[data-hint="ReactLeftNav"],#admin-home-container,[data-value="ToggleNavCollapse"]';

/**
 * The admin center's frame, once it has been drawn: the person has arrived. Looking whether it can be seen forces
 * a layout, so what was found before is handed back as long as it stands in the document.
 */
export function findShell(before: Element | undefined): Element | undefined {
  if (before?.isConnected) return before;
  const element = document.querySelector(shell);
  return element && isVisible(element) ? element : undefined;
}

/** A frame of this size, in CSS pixels, holds content rather than a helper. */
const contentSize = { width: 400, height: 200 };

/** Whether a frame with content is shown that can't be read from here, because it is of another origin. */
export function hasOpaqueFrame(): boolean {
  return [...document.getElementsByTagName('iframe')].slice(0, 50).some((frame) => {
    const box = frame.getBoundingClientRect();
    const large = box.width >= contentSize.width && box.height >= contentSize.height;
    return large && frame.contentDocument === null && isVisible(frame);
  });
}

/**
 * The in-page route of an address: that of `#/Subscriptions/VLnew?x=1` is `/subscriptions/vlnew`. While the admin
 * center starts, the route stands in the query: `?ref=/subscriptions`.
 */
export function routeOf({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  const route = hash.startsWith('#/') ? hash.slice(1) : (new URLSearchParams(search).get('ref') ?? '');
  const path = (route.split('?')[0] ?? '').toLowerCase();
  return path === '' || path.startsWith('/') ? path : `/${path}`;
}

/** Primary subtag of the language that the document says it is in; empty where it says nothing. */
export function pageLanguage(): string {
  return (document.documentElement?.lang.split('-')[0] ?? '').toLowerCase();
}

/** Folded names of the page: its title, its headings. */
export function headings(): string[] {
  const elements = [...document.querySelectorAll('h1,h2,[role="heading"]')].slice(0, 50);
  return [document.title, ...elements.map(({ textContent }) => textContent ?? '')].map(fold);
}
