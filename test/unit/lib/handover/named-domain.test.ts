import { expect, it } from 'vitest';
import type { Finding } from '../../../../lib/detect/types.ts';
import { knownFields } from '../../../../lib/handover/known-fields.ts';
import { isOfAnother, namedDomain } from '../../../../lib/handover/named-domain.ts';
import { noJourney } from '../../../../lib/journey/journey.ts';

const finding = (domain?: string) => ({ id: 'ready-to-become-admin', ...(domain && { domain }) }) as Finding;

it('is what a finding names, and no form is filled with it', () => {
  expect(namedDomain([])).toBeUndefined();
  expect(namedDomain([finding(), finding('evil.example')])).toBe('evil.example');
  const facts = { findings: [finding('evil.example')], journey: noJourney, cloud: undefined };
  expect(knownFields(facts)).toEqual({});
});

it('is another’s where the account is known and of neither it nor a part of it', () => {
  expect(isOfAnother('evil.example', 'anna@contoso.example')).toBe(true);
  expect(isOfAnother('contoso.example', ' Anna@Contoso.example ')).toBe(false);
  expect(isOfAnother('contoso.example', 'anna@sales.contoso.example')).toBe(false);
  expect(isOfAnother('contoso.example', 'anna@notcontoso.example')).toBe(true);
  expect(isOfAnother('contoso.example', '')).toBe(false);
  expect(isOfAnother('contoso.example', 'anna')).toBe(false);
});
