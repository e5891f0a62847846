/** Milliseconds that a press may hold up what has come: who presses longer doesn't click. */
const longest = 3000;
/** Milliseconds from the release of a finger to the click that it makes. */
const afterwards = 50;

let pressed = false;
const waiting = new Set<() => void>();

const release = () => {
  pressed = false;
  for (const go of waiting) go();
  waiting.clear();
};

addEventListener(
  'pointerdown',
  () => {
    pressed = true;
  },
  true,
);
for (const type of ['pointerup', 'pointercancel'])
  addEventListener(type, () => setTimeout(release, afterwards), true);

/** Resolves while nothing is pressed: a button that moves away under a press isn't clicked. */
export const untilPointerUp = () =>
  new Promise<void>((resolve) => {
    if (!pressed) return resolve();
    waiting.add(resolve);
    setTimeout(resolve, longest);
  });
