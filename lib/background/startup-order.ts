/** How what happens waits for the background to have started. */
export interface StartupOrder {
  /** Does something that happened at a moment: after all that happened before it, before what waits for `ready`. */
  inOrder(at: number, act: () => void): void;
  /** Comes when what started the background is known, and what happened in order has begun. */
  ready: Promise<void>;
}

/**
 * What starts the background comes in one burst then, but not in the order in which it happened: what is happening at
 * that moment can overtake what waited. For `time` milliseconds all of it is kept, and sorted where it says when it was.
 */
export function startupOrder(time: number): StartupOrder {
  let early: { at: number; act: () => void }[] | undefined = [];
  const ready = new Promise<void>((done) =>
    setTimeout(() => {
      const acts = early ?? [];
      early = undefined;
      for (const { act } of acts.sort((a, b) => a.at - b.at)) act();
      done();
    }, time),
  );
  return {
    ready,
    inOrder(at, act) {
      if (early) early.push({ at, act });
      else act();
    },
  };
}
