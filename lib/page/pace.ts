/**
 * How long the extension waits for what it sees to mean something, in milliseconds. In the build that most end-to-end
 * tests run on (`wxt build --mode test`) that passes `testSpeed` times as fast; in what is shipped, in real time.
 */
export const testSpeed = 5;
/** Exported for the bundler's sake, which folds only such constants into the numbers below. */
export const speed = import.meta.env?.MODE === 'test' ? testSpeed : 1;

/** What is seen must stand for this long before it counts: errors flash by while pages start. */
export const dwell = 1000 / speed;
/** A page without any sign of loading for this long is calm. */
export const calmAfter = 5000 / speed;
/**
 * The tabs must stay as they are for this long before the absence of one means anything. The page is slow: people and
 * scripts wait for half a minute and more (facts gathered for this project).
 */
export const tabsDwell = 15_000 / speed;

/** Changes are taken up this often at most. Not a debounce: a page that never rests is read too. */
export const changesPace = 250 / speed;
/** A page at work is read this often at most. */
export const workPace = 400 / speed;
/** What changes without a trace in the tree (visibility, routes, time) is looked at this often. */
export const pulse = 2000 / speed;
