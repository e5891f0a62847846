import type { Facts, MissingTabRule, Rule, SeenText, TextRule } from '../types.ts';
import { findShell, hasOpaqueFrame, pageLanguage, routeOf } from './frame.ts';
import { quotingRoute } from './quoted.ts';
import { createTabWatch } from './tabs.ts';
import { createTextIndex } from './texts.ts';
import { isFrameVisible } from './visible.ts';

/** Changes are taken up this often at most, in milliseconds. Not a debounce: a page that never rests is read too. */
const pace = 250;
/** What changes without a trace in the tree (visibility, routes, time) is looked at this often. */
const pulse = 2000;
/** A text must stand for this long before it counts: errors flash by while the page starts. */
const firmness = 1000;

export interface WatchOptions {
  rules: readonly Rule[];
  /** Called with the first facts and whenever they have changed. */
  report(facts: Facts): void;
  /** Ends the watch. */
  signal: AbortSignal;
}

/**
 * Reads the document now and as it changes. Changes nothing in it, and asks for a layout only where something
 * was found. Rests while the document is hidden.
 */
export function watch({ rules, report, signal }: WatchOptions): void {
  const texts = createTextIndex(rules.filter((rule): rule is TextRule => rule.kind === 'text'));
  const tabRule = rules.find((rule): rule is MissingTabRule => rule.kind === 'missing-tab');
  const tabs = tabRule && createTabWatch(tabRule);
  const firstSeen = new Map<string, number>();
  let reported = '';
  let lookDue = 0;
  let shell: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;

  function schedule(delay: number): void {
    const at = performance.now() + delay;
    if (document.hidden || signal.aborted || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(run, delay);
  }

  function run(): void {
    due = Number.POSITIVE_INFINITY;
    if (signal.aborted || document.hidden) return;
    let done = true;
    try {
      done = texts.work();
      // Looking may force a layout: not with every change, but when a text was found, or when it is time.
      if (performance.now() >= lookDue || texts.hasNews()) look();
    } finally {
      // Whatever a page does to us, the next look is not lost.
      const wait = lookDue - performance.now();
      schedule(!done ? 0 : wait > 0 ? wait : pulse);
    }
  }

  /** Only texts that have stood for a while; asks to be called again when a younger one may have. */
  function firm(seen: SeenText[], now: number): SeenText[] {
    const ids = new Set<string>(seen.map((text) => text.id));
    for (const id of firstSeen.keys()) if (!ids.has(id)) firstSeen.delete(id);
    return seen.filter((text) => {
      const since = firstSeen.get(text.id) ?? now;
      firstSeen.set(text.id, since);
      if (now - since < firmness) lookDue = Math.min(lookDue, since + firmness);
      return now - since >= firmness;
    });
  }

  function look(): void {
    const now = performance.now();
    lookDue = now + pulse;
    shell = findShell(shell);
    const route = routeOf(location);
    const readable = !quotingRoute.test(`${route}/`) && isFrameVisible(window);
    const seenTabs =
      readable && (window !== window.top || tabRule?.route.test(route)) ? tabs?.look(now) : undefined;
    if (!seenTabs) tabs?.reset();
    const facts: Facts = {
      route,
      language: pageLanguage(),
      texts: firm(readable ? texts.seen() : [], now),
      ...(seenTabs && { tabs: seenTabs }),
      shell: shell !== undefined,
      // Asked only where it matters: it goes through the whole document.
      opaque: tabRule?.route.test(route) === true && hasOpaqueFrame(),
    };
    const text = JSON.stringify(facts);
    if (text === reported) return;
    reported = text;
    report(facts);
  }

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') texts.add(target);
      else for (const node of addedNodes) texts.add(node);
    }
    schedule(pace);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  const soon = () => {
    lookDue = 0;
    schedule(pace);
  };
  addEventListener('hashchange', soon, { signal });
  addEventListener('popstate', soon, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      tabs?.reset();
      if (!document.hidden) {
        // The timer that was set before may have been for a long time.
        clearTimeout(timer);
        due = Number.POSITIVE_INFINITY;
        soon();
      }
    },
    { signal },
  );
  // A page that comes back from the browser's cache has been forgotten meanwhile.
  addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) reported = '';
      soon();
    },
    { signal },
  );

  texts.add(document);
  schedule(0);
}
