import { expect, it } from 'vitest';
import { codesOf } from '../../../../lib/detect/codes-of.ts';
import { ordinaryCodes, signInCodes } from '../../../../lib/facts/sign-in-codes.ts';

const findings = ['personal-account', 'account-not-found', 'wrong-cloud', 'sign-in-refused'] as const;

it('every code of the table is one rule’s, with what the table says of it', () => {
  expect(signInCodes.size).toBeGreaterThanOrEqual(133);
  for (const [code, { finding, cause, cloud, confidence }] of signInCodes) {
    const known = findings.filter((id) => {
      const meaning = codesOf(id)[code];
      return meaning && !meaning.message;
    });
    expect(known, String(code)).toEqual([finding]);
    expect(codesOf(finding)[code], String(code)).toEqual({
      confidence: ordinaryCodes.has(code) ? 'possible' : confidence,
      ...(ordinaryCodes.has(code) && { isOrdinary: true }),
      ...(cause && { cause }),
      ...(cloud && { cloud }),
    });
  }
});

it('an account from elsewhere is a personal one only where the message says so', () => {
  for (const code of [50020, 90072]) {
    const { message } = codesOf('personal-account')[code] ?? {};
    expect(message?.test(": User account 'a@b.example' from identity provider 'live.com' does not")).toBe(
      true,
    );
    expect(message?.test(": User account 'a@b.example' from identity provider 'https://sts' does")).toBe(
      false,
    );
  }
});
