import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guide } from '../../../lib/guide/nodes/index.ts';
import { loadGuideWords } from '../../../locales/load/guide.ts';
import { loadLocale } from '../../../locales/load/shell.ts';
import { fingerprints, runLength } from '../../sources/fingerprints.ts';

const sources = new Set(readFileSync('test/sources/fingerprints.txt', 'utf8').trim().split('\n'));

/** Names on screens and subjects of mails are quoted on purpose: they end a run. */
const withoutTerms = (text: string) => text.replace(/\{\w+\}/g, ' ¶ ');

it('knows a sentence of a source when it sees one', () => {
  const sentence =
    'Users who access both public clouds and GCC High clouds must have a separate ID for the GCC High admin center';
  expect(fingerprints(sentence).some((print) => sources.has(print))).toBe(true);
  expect(
    fingerprints(
      sentence
        .split(' ')
        .slice(0, runLength - 1)
        .join(' '),
    ),
  ).toEqual([]);
});

it('says everything in words of its own', async () => {
  const [{ nodes }, { findings, clouds }] = await Promise.all([loadGuideWords('en'), loadLocale('en')]);
  const texts = [
    ...Object.keys(guide.nodes).flatMap((id) => {
      return Object.values(nodes[id] ?? {}).flatMap((part) =>
        typeof part === 'string' ? [part] : Object.values(part),
      );
    }),
    ...Object.values(findings).flatMap((finding) => Object.values(finding)),
    ...Object.values(clouds).flatMap((cloud) => Object.values(cloud)),
  ];
  const borrowed = texts.filter((text = '') =>
    fingerprints(withoutTerms(text)).some((print) => sources.has(print)),
  );
  expect(borrowed).toEqual([]);
});
