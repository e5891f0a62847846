/** A place in a text where a value goes. There is no other kind of place, in no text of any language. */
const place = /\{([\w-]+)\}/;

/** A text in pieces: at even places what is said, at odd ones the names of the places between. */
export const pieces = (text: string): string[] => text.split(place);

/** The names of the places in a text, each as often as it stands there. */
export const placesIn = (text: string): string[] => pieces(text).filter((_, index) => index % 2 === 1);

/**
 * Puts values in the places of a text: fill('checked on {date}', { date: … }). Values are put in as they are: braces in
 * them mean nothing. A place without a value stays, so that a test can see it.
 */
export function fill(
  text: string,
  values: Readonly<Record<string, string>> | ((name: string) => string | undefined),
): string {
  const valueAt = (name: string) =>
    typeof values === 'function' ? values(name) : Object.hasOwn(values, name) ? values[name] : undefined;
  return pieces(text)
    .map((piece, index) => (index % 2 === 0 ? piece : (valueAt(piece) ?? `{${piece}}`)))
    .join('');
}
