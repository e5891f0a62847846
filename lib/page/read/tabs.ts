import type { PageSignal } from '../../detect/signals.ts';
import type { PageLanguage, SeenTabs } from '../../detect/types.ts';
import { fold } from '../../text/fold.ts';
import { tabsDwell } from '../pace.ts';
import { headings, pageLanguage } from './frame.ts';
import { isVisible } from './visible.ts';

/** Something is still to come. Bars with a value show how many licenses are used. */
const loading = [
  '.ms-Spinner,.fui-Spinner,[data-testid=spinner],[role=progressbar]:not([aria-valuenow])',
  '[aria-busy=true],.ms-Shimmer-container,.fui-Skeleton',
].join();

const labelled = 'h1,h2,h3,[role=heading],a,button';
/** Labels looked through for those inside the tab. */
const maxLabels = 400;

/** Watches the tabs of one page in one document. */
export interface TabWatch {
  /** The routes of the page. */
  route: RegExp;
  /** What the tabs are now; undefined where they are not there, or not in a language we read. */
  look(now: number): SeenTabs | undefined;
  /** Forgets how long things have been as they are. */
  reset(): void;
}

export function createTabWatch(signal: PageSignal<'missing-tab'>): TabWatch {
  let before = '';
  let since = 0;
  return {
    route: signal.route,
    look(now) {
      const labels = tabLabels();
      const present = labels.some((label) => signal.tab.test(label)) || hasInside(signal);
      const known = labels.length > 0 && isPage(signal, labels);
      const state = `${labels.join('|')}#${isLoading()}`;
      if (state !== before || !state.endsWith('#false')) {
        before = state;
        since = now;
      }
      return known || present ? { present, settled: now - since >= tabsDwell } : undefined;
    },
    reset() {
      before = '';
    },
  };
}

/** The page is told by the labels of its tabs, or by its name, in the language that it says it is in. */
function isPage(signal: PageSignal<'missing-tab'>, labels: string[]): boolean {
  const names = headings();
  return Object.keys(signal.siblings).some((key) => {
    const language = key as PageLanguage;
    return (
      speaks(language) &&
      (labels.some((label) => signal.siblings[language]?.test(label)) ||
        names.some((name) => signal.page[language]?.test(name)))
    );
  });
}

/** The folded labels of all tabs, also of those that don't fit and are hidden behind "more". */
function tabLabels(): string[] {
  return [...document.querySelectorAll('[role=tab]:not([aria-haspopup=true])')]
    .map((tab) => {
      const content = tab.querySelector('.fui-Tab__content') ?? tab;
      return undouble(fold(tab.getAttribute('data-content') ?? content.textContent ?? ''));
    })
    .filter((label) => label !== '');
}

/** Fluent's tabs hold their label twice while not selected, to keep their width. */
function undouble(label: string): string {
  const half = label.slice(0, label.length / 2);
  return half !== '' && label === half + half ? half : label;
}

/** A page that says it is in another language isn't read, even where a label looks familiar. */
function speaks(language: PageLanguage): boolean {
  const declared = pageLanguage();
  return declared === '' || declared === language;
}

function hasInside(signal: PageSignal<'missing-tab'>): boolean {
  return [...document.querySelectorAll(labelled)]
    .slice(0, maxLabels)
    .some(
      ({ textContent }) => (textContent?.length ?? 0) < 60 && signal.inside.test(fold(textContent ?? '')),
    );
}

/** Whether the document shows that something is still to come. */
export function isLoading(): boolean {
  return [...document.querySelectorAll(loading)].slice(0, 50).some(isVisible);
}
