import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../../../lib/facts/languages.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { createSearch } from '../../../../lib/guide/search.ts';
import { plainText } from '../../../../lib/guide/text.ts';
import { loadGuideWords } from '../../../../locales/load/guide.ts';
import { loadLocale } from '../../../../locales/load/shell.ts';

async function searchIn(locale: Locale) {
  const [{ findings }, guideWords] = await Promise.all([loadLocale(locale), loadGuideWords(locale)]);
  return createSearch(guide, guideWords, findings, locale);
}

describe.each(locales)('the search in %s', async (locale) => {
  const search = await searchIn(locale);
  const words = await loadGuideWords(locale);

  it('finds every place by its title, among the first', () => {
    const lost = Object.keys(guide.nodes).filter(
      (id) =>
        !search(plainText(words.nodes[id]?.title ?? '', words.terms))
          .slice(0, 8)
          .includes(id),
    );
    expect(lost).toEqual([]);
  });

  it('finds every outcome by its code, first', () => {
    for (const [id, node] of Object.entries(guide.nodes)) {
      if (node.kind === 'outcome') expect(search(node.code.toLowerCase())[0]).toBe(id);
    }
  });

  it.each(Object.entries(guide.entries))('finds %s by its id', (finding, node) => {
    expect(search(finding)[0]).toBe(node);
  });

  // What stands on the English screen is known to the search in every language.
  it.each([
    ['An error occurred while setting up your profile', 'profile-setup-error'],
    ['Ready to become the admin', 'ready-to-become-admin'],
    ['Action Required: Ensure Correct Account Access by January 19th, 2026', 'cloud-mismatch-banner'],
    ['AADSTS90038', 'wrong-cloud'],
  ])('finds %s', (text, node) => {
    expect(search(text).slice(0, 5)).toContain(node);
  });

  it('finds nothing in nothing', () => {
    expect(search('')).toEqual([]);
    expect(search('   ')).toEqual([]);
    expect(search('qqqqqqqq')).toEqual([]);
  });
});

describe('codes', () => {
  it('are never taken for others that are like them', async () => {
    const search = await searchIn('en');
    // One digit more, fewer, or another one than codes that the guide names.
    for (const code of ['AADSTS90039', 'AADSTS9003', 'AADSTS900381', '90037', '2027', 'VL-1010'])
      expect(search(code), code).toEqual([]);
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
    expect((await searchIn(locale))(query).slice(0, 8)).toContain(node);
  });
});
