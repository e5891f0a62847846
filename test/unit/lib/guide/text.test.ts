import { expect, it } from 'vitest';
import { parseText, plainName, plainText } from '../../../../lib/guide/text.ts';

const localTerms = { billing: '課金', statusFailed: { ours: '失敗' }, helpSupport: 'Help & Support' };

it('shows Microsoft’s own name with the English behind it, and an English name with what it means', () => {
  expect(plainName('billing', localTerms)).toBe('課金 (Billing)');
  expect(plainName('statusFailed', localTerms)).toBe('Failed (失敗)');
  expect(parseText('[{billing}] {statusFailed}', localTerms)).toEqual([
    '[',
    { term: '課金', english: 'Billing' },
    '] ',
    { term: 'Failed', ours: '失敗' },
  ]);
});

it('says nothing twice', () => {
  expect(plainName('helpSupport', localTerms)).toBe('Help & Support');
  expect(plainName('status', { status: { ours: 'Status' } })).toBe('Status');
  expect(plainName('status', {})).toBe('Status');
});

it('leaves what is no name as it stands', () => {
  expect(plainName('toString', localTerms)).toBeUndefined();
  expect(plainText('{nothing} {billing}', localTerms)).toBe('{nothing} 課金 (Billing)');
});
