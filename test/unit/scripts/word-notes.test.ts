import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseShape } from '../../../scripts/parse-shape.ts';
import { notesFile, wordNotes } from '../../../scripts/word-notes.ts';

it('the notes for translators are those that the shapes hold', () => {
  expect(readFileSync(notesFile, 'utf8'), 'run npm run words:notes').toBe(wordNotes());
});

it('each file of a language has its part', () => {
  const files = readdirSync('locales/en').filter((file) => file.endsWith('.json'));
  const parts = [...wordNotes().matchAll(/^## (.+)$/gm)].map(([, file]) => file);
  expect(parts).toEqual(expect.arrayContaining(files));
});

it('a shape’s keys are found with their notes, at any depth', () => {
  const source = `import type { Id } from './ids.ts';

/** All of it. */
export interface Whole {
  plain: string;
  /**
   * Said in
   * two lines.
   */
  'quoted-key'?: string;
  short: { one: string; two: string };
  each: Record<
    Id,
    {
      /** Within. */
      inner: string;
    }
  >;
  /** Beside ids. */
  mixed: Record<Exclude<Id, 'x'>, string> & {
    /** Of its own. */
    x_other: string;
  };
  named: Record<Id, Part>;
}

export interface Part {
  /** A part’s. */
  text: string;
}

/** By id. */
export type Table = Record<Id, Part>;
`;
  const shape = parseShape(source);
  expect([...shape.keys()]).toEqual(['Whole', 'Part', 'Table']);
  const text = { key: 'text', note: 'A part’s.' };
  expect(shape.get('Table')).toEqual({ note: 'By id.', each: true, members: [text] });
  expect(shape.get('Whole')).toEqual({
    note: 'All of it.',
    members: [
      { key: 'plain', note: undefined },
      { key: 'quoted-key', note: 'Said in two lines.' },
      {
        key: 'short',
        note: undefined,
        members: [
          { key: 'one', note: undefined },
          { key: 'two', note: undefined },
        ],
      },
      { key: 'each', note: undefined, each: true, members: [{ key: 'inner', note: 'Within.' }] },
      {
        key: 'mixed',
        note: 'Beside ids.',
        each: false,
        members: [{ key: 'x_other', note: 'Of its own.' }],
      },
      { key: 'named', note: undefined, each: true, members: [text] },
    ],
  });
});
