/**
 * Requests that go out in a minute at most. Microsoft names no limit for these addresses, and whoever it blocks can't sign
 * in either: it is the same host. 600 are 300 domains, so that the list of a usual renewal goes through in one go, and ten
 * a second on average, far below what a person's own browser asks of that host while several tabs sign in.
 */
export const mostPerMinute = 600;

/** Milliseconds that a run waits at most when it is asked to: nobody sits at the page for longer. */
export const longestPause = 30_000;

const minute = 60_000;

/** What measures pauses, so that tests can stand in for it. */
export interface Stopwatch {
  /** Milliseconds since some moment, whatever becomes of the clock. */
  elapsed: () => number;
  /** Resolves after so many milliseconds; rejects when the signal says stop. */
  delay: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** The run has ended before its time; what is known is kept. */
export class RunPaused extends Error {
  /** Milliseconds until it may go on; missing where there is no connection. */
  readonly wait: number | undefined;

  constructor(wait?: number) {
    super(wait === undefined ? 'no connection' : `paused for ${wait} ms`);
    this.wait = wait;
  }
}

/** When requests may go out. One for all runs of a page: a run that begins anew owes what the one before did. */
export interface RequestPace {
  /**
   * Waits until a request may go out.
   * @throws RunPaused where that is longer than anybody waits for; the signal's reason when it says stop.
   */
  turn(signal: AbortSignal): Promise<void>;
  /** No request goes out for so many milliseconds. */
  hold(milliseconds: number): void;
}

/** A pace that nothing has gone out at yet. */
export function requestPace({ elapsed, delay }: Stopwatch): RequestPace {
  let heldUntil = Number.NEGATIVE_INFINITY;
  /** When the last requests went out, as many as a minute may have. */
  const sent: number[] = [];
  return {
    hold(milliseconds) {
      heldUntil = Math.max(heldUntil, elapsed() + milliseconds);
    },
    async turn(signal) {
      for (;;) {
        signal.throwIfAborted();
        const now = elapsed();
        if (heldUntil - now > longestPause) throw new RunPaused(heldUntil - now);
        const full = sent.length < mostPerMinute ? now : (sent[0] ?? now) + minute;
        const wait = Math.max(heldUntil, full) - now;
        if (wait <= 0) {
          sent.push(now);
          if (sent.length > mostPerMinute) sent.shift();
          return;
        }
        await delay(wait, signal);
      }
    },
  };
}
