import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../../../../lib/facts/languages.ts';
import { guide } from '../../../../../lib/guide/nodes/index.ts';
import { type Found, nodesFound } from '../../../../../lib/guide/search/search.ts';
import { plainText } from '../../../../../lib/guide/text.ts';
import { loadGuideWords } from '../../../../../locales/load/guide.ts';
import { loadSearch } from '../../../../../locales/load/search.ts';
import { localTerms } from '../../../../../locales/screen-names.ts';

/** As the browser searches: the language chosen, and English. */
const searchIn = (locale: Locale) => loadSearch(guide, [...new Set<Locale>([locale, 'en'])]);

const nodes = (found: Found) => nodesFound(guide, found);

describe.each(locales)('the search in %s', async (locale) => {
  const search = await searchIn(locale);
  const words = await loadGuideWords(locale);

  it('finds every place by its title, among the first', () => {
    const lost = Object.keys(guide.nodes).filter(
      (id) =>
        !nodes(search(plainText(words.nodes[id]?.title ?? '', words.terms)))
          .slice(0, 3)
          .includes(id),
    );
    expect(lost).toEqual([]);
  });

  it('finds every outcome by its code, as the answer', () => {
    for (const [id, node] of Object.entries(guide.nodes)) {
      if (node.kind !== 'outcome') continue;
      for (const code of [node.code.toLowerCase(), node.code.replace('-', ' ')])
        expect(search(code)).toMatchObject({ kind: 'answer', hits: [{ node: id }] });
    }
  });

  it.each(Object.entries(guide.entries))('finds %s by its id', (finding, node) => {
    expect(nodes(search(finding))[0]).toBe(node);
  });

  // What stands on a screen is known to the search in every language, whatever the screen's.
  it.each([
    ...locales.flatMap((screen): [string, string][] => {
      const { errProfile, errPersonal, readyToBecome } = localTerms[screen];
      return [
        [errProfile ?? '', 'profile-setup-error'],
        [errPersonal ?? '', 'personal-account'],
        [readyToBecome ?? '', 'ready-to-become-admin'],
      ];
    }),
    ['Action Required: Ensure Correct Account Access by January 19th, 2026', 'cloud-mismatch-banner'],
  ])('finds %s', (text, node) => {
    if (text !== '') expect(nodes(search(text)).slice(0, 3)).toContain(node);
  });

  it('finds nothing in nothing', () => {
    for (const text of ['', '   ', 'qqqqqqqq', '???'])
      expect(search(text), text).toEqual({ kind: 'nothing', near: [] });
  });

  it('says which words of the query brought a place', () => {
    const found = search('admin center xyzzy');
    expect(found.kind).not.toBe('nothing');
    if ('hits' in found) for (const { words: brought } of found.hits) expect(brought).not.toContain('xyzzy');
  });
});

describe('numbers', () => {
  it('are never taken for others that are like them', async () => {
    const search = await searchIn('en');
    // One digit more, fewer, or another one than codes that the guide names.
    for (const code of ['AADSTS90039', 'AADSTS9003', 'AADSTS900381', '90037', '2027', 'VL-1010'])
      expect(nodes(search(code)), code).toEqual([]);
  });

  it.each([
    '+1 (425) 555-0100',
    'phone: 03-1234-5678',
    'Order number 4500012345',
    'PO 4500123456',
    '注文番号 4500012345',
  ])('of somebody ask nothing: %s', async (text) => {
    const search = await loadSearch(guide, locales);
    expect(search(text)).toEqual({ kind: 'nothing', near: [] });
  });
});

describe('typing errors', () => {
  it.each<[Locale, string, string]>([
    ['en', 'invitaton expird', 'invitation-expired'],
    ['en', 'profle setting up', 'profile-setup-error'],
    ['en', 'azure portl', 'azure-portal-redirect'],
    ['ja', '招待 期限', 'invitation-expired'],
    ['ja', 'ﾌﾟﾛﾌｧｲﾙ エラー', 'profile-setup-error'],
    ['ja', 'クラウド 一致', 'cloud-mismatch-banner'],
  ])('are forgiven in %s: %s', async (locale, query, node) => {
    expect(nodes((await searchIn(locale))(query)).slice(0, 8)).toContain(node);
  });
});
