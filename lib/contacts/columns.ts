// Which column of a table holds what, guessed from its headers and borne out by its cells. People can change the guess.
import { isDomain } from './address.ts';
import { cloudOf } from './cloud-names.ts';
import { type ColumnKind, columnKinds } from './column-kinds.ts';
import { anyStandsIn, headerText, standsIn, type WordTest } from './header-text.ts';
import {
  attributes,
  displayWords,
  familyFirst,
  furtherAddresses,
  type HeaderGroup,
  headerWords,
  idWords,
  notAddress,
  otherPeople,
  readingAids,
} from './header-words.ts';
import { roleOf } from './roles.ts';

/** Column number, from 0, of each kind that the table has. */
export type ColumnMapping = Partial<Record<ColumnKind, number>>;

/** No list has more columns that say something of a contact. */
const mostColumns = 1000;

/** Longer texts are titles and notes, no headers. */
const longestHeader = 80;

export const hasAt = (text: string): boolean => /[@＠﹫]/.test(text);

/** An Exchange mailbox as its directory names it, where other programs write an address. */
export const isDirectoryName = (text: string): boolean => /^\s*(?:EX:)?\/o=/i.test(text);

const isOthers = anyStandsIn(otherPeople);
const isReadingAid = anyStandsIn(readingAids);
const isFurther = anyStandsIn(furtherAddresses);
const isNoAddress = anyStandsIn(notAddress);
const isDisplay = anyStandsIn(displayWords);
const isAttribute = anyStandsIn(attributes);
const isId = anyStandsIn(idWords);
const isNumbered: WordTest = (header) => /(?:^|\D)(?:[2-9]|1\d)(?:\D|$)/.test(header);

interface GroupTest {
  whole: ReadonlySet<string>;
  parts: WordTest;
  doubtful: boolean;
}

const testOf = ({ whole = [], parts = [], doubtful }: HeaderGroup): GroupTest => {
  const stems = whole.filter((word) => word.includes('*')).map(standsIn);
  const inParts = anyStandsIn(parts);
  return {
    whole: new Set(whole.map(headerText)),
    parts: (header) => inParts(header) || stems.some((test) => test(header)),
    doubtful: doubtful === true,
  };
};

const groups = Object.fromEntries(columnKinds.map((kind) => [kind, headerWords[kind].map(testOf)])) as Record<
  ColumnKind,
  GroupTest[]
>;

/** How well a header fits a kind: the lower the better. */
interface Fit {
  rank: number;
  doubtful: boolean;
}

/** Behind every place that a group can give. */
const last = 100;

function fitOf(kind: ColumnKind, header: string): Fit | undefined {
  if (header === '' || header.length > longestHeader) return undefined;
  const index = groups[kind].findIndex(({ whole, parts }) => whole.has(header) || parts(header));
  const group = groups[kind][index];
  if (!group || isOthers(header)) return undefined;
  const rank = 2 * index + (group.whole.has(header) ? 0 : 1);
  const { doubtful } = group;
  switch (kind) {
    case 'email': {
      const isSignIn = index === 0;
      if (isNoAddress(header) || (!isSignIn && isDisplay(header))) return undefined;
      return { doubtful, rank: isFurther(header) || isNumbered(header) ? last + rank : rank };
    }
    case 'name':
      return isReadingAid(header) || isMail(header) ? undefined : { doubtful, rank };
    case 'givenName':
    case 'familyName':
      return isReadingAid(header) ? undefined : { doubtful, rank };
    case 'customer':
      if (isAttribute(header)) return undefined;
      return { doubtful, rank: isId(header) ? last + rank : rank };
    case 'agreement':
      return isAttribute(header) ? undefined : { doubtful, rank };
    default:
      return { doubtful, rank };
  }
}

const isMail = anyStandsIn(headerWords.email[1]?.parts ?? []);

/** The order of choice: what is named more narrowly first, so that “contact role” isn't taken for a name. */
const order: readonly ColumnKind[] = [
  'email',
  'role',
  'cloud',
  'agreement',
  'customer',
  'name',
  'givenName',
  'familyName',
  'domain',
];

/** What the cells of a column must be like, of those kinds where it can be told. */
const proofs: Partial<Record<ColumnKind, (cell: string) => boolean>> = {
  email: (cell) => hasAt(cell) || isDirectoryName(cell),
  role: (cell) => roleOf(cell) !== undefined,
  cloud: (cell) => cloudOf(cell) !== undefined,
  domain: isDomain,
};

/** Of the cells that hold something, so many at least bear a kind out. */
const enough: Partial<Record<ColumnKind, number>> = { email: 0.5, domain: 0.5 };

/** The share of a column's filled cells that are what a kind wants; undefined where none is filled. */
function borneOut(
  kind: ColumnKind,
  rows: readonly (readonly string[])[],
  column: number,
): number | undefined {
  const proof = proofs[kind];
  const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
  return proof && cells.length > 0 ? cells.filter(proof).length / cells.length : undefined;
}

/**
 * Guesses from headers, and from the rows below them where there are any. A column has one kind, and a kind one column.
 */
export function guessColumns(
  headers: readonly string[],
  rows?: readonly (readonly string[])[],
): ColumnMapping {
  const mapping: ColumnMapping = {};
  const taken = new Set<number>();
  const folded = headers.slice(0, mostColumns).map(headerText);
  for (const kind of order) {
    const fits = folded.flatMap((header, column) => {
      const found = taken.has(column) ? undefined : fitOf(kind, header);
      if (!found) return [];
      const share = rows && borneOut(kind, rows, column);
      if (found.doubtful && !share) return [];
      const isRefuted = rows !== undefined && enough[kind] !== undefined && (share ?? 0) < enough[kind];
      return [{ column, rank: isRefuted ? found.rank + 10 * last : found.rank }];
    });
    const [best] = fits.toSorted((a, b) => a.rank - b.rank);
    if (!best) continue;
    mapping[kind] = best.column;
    taken.add(best.column);
  }
  return mapping;
}

/** The columns that can say where somebody signs in or gets mail, best first; private and further ones are left out. */
export function addressColumns(headers: readonly string[]): number[] {
  return headers
    .map((header, column) => ({ column, rank: fitOf('email', headerText(header))?.rank }))
    .filter(
      ({ column, rank }) => rank !== undefined && (rank < last || isNumberedOnly(headers[column] ?? '')),
    )
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ column }) => column);
}

function isNumberedOnly(header: string): boolean {
  const text = headerText(header);
  return isNumbered(text) && !isFurther(text);
}

/** The columns of names that stand beside addresses, which can hold the address as well: “Ann Lee (ann@contoso.com)”. */
export function displayColumns(headers: readonly string[]): number[] {
  return headers.flatMap((header, column) => {
    const text = headerText(header);
    return isMail(text) && isDisplay(text) && !isOthers(text) && !isNoAddress(text) ? [column] : [];
  });
}

/** Whether a column only numbers what it is about. */
export const isIdColumn = (header: string): boolean => isId(headerText(header));

/** Whether a column is about somebody else than the contact. */
export const isOthersColumn = (header: string): boolean => isOthers(headerText(header));

/** Whether a language of this header puts the family name first. */
export const isFamilyFirst = (header: string): boolean => familyFirst.includes(header.trim().charAt(0));
