import { roles } from '../../facts/elements.ts';
import { routeWord } from '../../facts/route-words.ts';
import { identifierWords } from './words.ts';

/** Values that say what an element is or in which state, and nobody's name. */
const states: ReadonlySet<string> = new Set(
  (
    'true false mixed undefined page step location date time polite assertive off menu listbox tree grid dialog ' +
    'horizontal vertical ascending descending none other ltr rtl auto manual until-found plaintext-only ' +
    'button submit reset text email password search tel url number checkbox radio file hidden range color month week'
  ).split(' '),
);

const stateful =
  /^(?:dir|type|popover|aria-(?:hidden|live|selected|expanded|current|busy|haspopup|modal|sort|disabled|orientation)|hidden|inert|disabled|contenteditable|data-(?:is-overflowing|overflowing|portal-node))$/;
/** Names that developers gave: the words of such names are known, others are somebody's. */
const identifying = /^data-(?:hint|value|automation-?id|automation-key|testid)$/;

/** What a sketch keeps of an attribute that isn't made of words for people; undefined where that is nothing. */
export function keptValue(name: string, value: string): string | undefined {
  if (name === 'role')
    return value
      .split(/\s+/)
      .filter((role) => roles.has(role))
      .join(' ');
  if (name === 'lang') return /^[a-z]{2,3}(?=-|$)/i.exec(value)?.[0].toLowerCase() ?? '';
  if (name === 'aria-level') return /^[1-9]$/.test(value) ? value : '';
  // How much is not of interest, only that there is a number.
  if (name === 'aria-valuenow') return '0';
  if (stateful.test(name)) return states.has(value) ? value : '';
  return identifying.test(name) ? identifier(value) : undefined;
}

/** Classes of the component libraries; generated ones, with numbers, change with each load. */
export function frameworkClasses(value: string): string {
  return value
    .split(/\s+/)
    .filter((name) => /^(?:(?:ms|fui|fxs|ext|azc)-.+|moveOffScreen|alert-error|has-error)$/.test(name))
    .filter((name) => identifier(name) === name)
    .join(' ');
}

/** A developer's name with its known words; of others their shape: `userRow-Anna Miller 17` is `userRow-Aa Aa 9`. */
export function identifier(value: string): string {
  return value.slice(0, 100).replace(/\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|[^\p{L}\p{N}]+|./gsu, (part) => {
    const word = part.toLowerCase();
    if (identifierWords.has(word) || routeWord.test(word)) return part;
    if (/^[\w,. -]*$/.test(part) && !/[a-z0-9]/i.test(part)) return part;
    return /\p{N}/u.test(part)
      ? '9'
      : /\p{Lu}\p{Ll}/u.test(part)
        ? 'Aa'
        : /\p{Lu}/u.test(part)
          ? 'A'
          : /\p{L}/u.test(part)
            ? 'a'
            : '_';
  });
}
