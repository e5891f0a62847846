import { expect, it } from 'vitest';
import { describe, describeNote } from '../../../../lib/contacts/describe.ts';
import {
  type Note,
  type RoleWeight,
  reasons,
  tenantClouds,
  type Verdict,
  verdicts,
} from '../../../../lib/contacts/types.ts';
import { locales } from '../../../../lib/facts/languages.ts';
import { loadContactsWords } from '../../../../locales/load/contacts.ts';

const notes: Note[] = [
  { code: 'typo', suggestion: 'jane@gmail.com' },
  { code: 'plus-address' },
  { code: 'shared-address' },
  { code: 'guest-address' },
  { code: 'international-domain', domain: 'münchen.de' },
  { code: 'repeated-on', lines: [1, 5] },
  { code: 'also-on', lines: [7] },
];

it.each(locales)('leaves no gap in any sentence in %s', async (locale) => {
  const words = await loadContactsWords(locale);
  for (const verdict of verdicts) {
    for (const reason of reasons) {
      for (const tenantCloud of [undefined, ...tenantClouds]) {
        const described = describe(
          { verdict, reason, ...(tenantCloud && { tenantCloud }), notes: [] },
          words,
        );
        for (const text of Object.values(described)) expect(text).toMatch(/^[^{}]+$/);
      }
    }
  }
  for (const note of notes) expect(describeNote(note, words, locale)).toMatch(/^[^{}]+$/);
});

it('names the clouds, the lines, and who acts', async () => {
  const words = await loadContactsWords('en');
  const wrong = describe(
    {
      verdict: 'wrong-cloud',
      reason: 'different-cloud',
      tenantCloud: 'gcc-high',
      agreementCloud: 'dod',
      notes: [],
    },
    words,
  );
  expect(wrong.why).toContain('GCC High');
  expect(wrong.why).toContain('DoD');
  expect(wrong.who).toBe(words.doers['customer-it']);
  const open = describe({ verdict: 'unknown-cloud', reason: 'agreement-cloud-unknown', notes: [] }, words);
  expect(open.who).toBe(words.doers.partner);
  expect(open.next).toBe(words.nextFor['agreement-cloud-unknown']);
  const named = describe(
    { verdict: 'unknown-cloud', reason: 'agreement-cloud-unreadable', namedCloud: 'Gov', notes: [] },
    words,
  );
  expect(named.why).toContain('Gov');
  expect(named.who).toBe(words.doers.partner);
  expect(describeNote({ code: 'repeated-on', lines: [1, 5] }, words, 'en')).toContain('lines 1, 5');
  expect(describeNote({ code: 'also-on', lines: [5] }, words, 'en')).toContain('on line 5.');
  expect(describeNote({ code: 'also-on', lines: [5, 7] }, words, 'en')).toContain('on lines 5, 7.');
});

it('makes no errand of what a role doesn’t need', async () => {
  const words = await loadContactsWords('en');
  const next = (verdict: Verdict, roleWeight: RoleWeight) =>
    describe({ verdict, reason: 'microsoft-consumer-domain', roleWeight, notes: [] }, words).next;
  const plain = words.verdicts.personal.next;
  expect(next('personal', 'must')).toBe(plain);
  expect(next('personal', 'not-needed')).toBe(words.optional.replace('{next}', plain));
  expect(next('aligned', 'not-needed')).toBe(words.verdicts.aligned.next);
});
