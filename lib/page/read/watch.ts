import type { Facts } from '../../detect/types.ts';
import { changesPace, pulse, workPace } from '../pace.ts';
import type { Reader } from './reader.ts';

/**
 * More changes than this before they are taken up, and the page is at work. Telling them one by one costs it more than
 * reading it anew now and then: until the pulse, no change is listened to.
 */
const many = 10;
/** Reading it is followed by a rest of so many times its length, as far as the pulse allows. */
const workRest = 1000;
/** A slice of work is followed by a rest of so many times its length. */
const rest = 9;

export interface WatchOptions {
  reader: Reader;
  /** Called with the first facts and whenever they have changed. False: nobody took them, they have to come again. */
  report(facts: Facts): Promise<boolean>;
  /** Ends the watch. */
  signal: AbortSignal;
}

/** Has the document read now and as it changes. Rests while it is hidden. */
export function watch({ reader, report, signal }: WatchOptions): void {
  let reported = '';
  let lookDue = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  /** All that was taken in has been read. */
  let isRead = true;
  /** It has been for the first time, with the document there to its end. */
  let isKnown = false;
  let isListening = false;
  let listenDue = 0;
  /** Changes since they were last taken up. */
  let heard = 0;

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
    const start = performance.now();
    const isAtWork = !isListening;
    if (isAtWork && isRead) {
      // What changes from here on is heard; what did before is about to be read.
      if (start >= listenDue) {
        observer.observe(document, { childList: true, characterData: true, subtree: true });
        isListening = true;
      }
      reader.take();
    }
    heard = 0;
    try {
      isRead = reader.work();
      if (isRead && !isKnown && document.readyState !== 'loading') {
        isKnown = true;
        lookDue = 0;
      }
      // Looking may force a layout: not with every change, but when a text was found, or when it is time.
      if (performance.now() >= lookDue || reader.hasNews()) look(isAtWork);
    } finally {
      // Whatever a page does to us, the next look is not lost.
      const now = performance.now();
      const cost = now - start;
      const wait = lookDue > now ? lookDue - now : pulse;
      if (!isRead) schedule(rest * cost);
      else schedule(isListening ? wait : Math.min(wait, Math.max(workPace, workRest * cost)));
    }
  }

  function look(isAtWork: boolean): void {
    const now = performance.now();
    lookDue = now + pulse; // even if the look fails
    const { facts, again } = reader.look(now, isAtWork);
    if (!isKnown) facts.reading = true;
    lookDue = Math.min(lookDue, again);
    // A frame that has nothing to tell, and never had, keeps still: there can be hundreds.
    if (reported === '' && window !== window.top && isSilent(facts)) return;
    const text = JSON.stringify(facts);
    if (text === reported) return;
    reported = text;
    void report(facts).then((taken) => {
      if (!taken) reported = '';
    });
  }

  const observer = new MutationObserver((changes) => {
    heard += changes.length;
    if (heard <= many) reader.take(changes);
    else {
      observer.disconnect();
      isListening = false;
      listenDue = performance.now() + pulse;
    }
    schedule(changesPace);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  const soon = () => {
    lookDue = 0;
    schedule(changesPace);
  };
  addEventListener('hashchange', soon, { signal });
  addEventListener('popstate', soon, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      reader.reset();
      // No timer runs in a hidden tab; and one that was set before may have been for a long time.
      clearTimeout(timer);
      due = Number.POSITIVE_INFINITY;
      soon();
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

  schedule(0);
}

function isSilent({ sightings, tabs, opaque, reading }: Facts): boolean {
  // One that is loading has hardly been there for long.
  const isReading = reading && document.readyState !== 'loading';
  return sightings.length === 0 && !tabs && !opaque && !isReading;
}
