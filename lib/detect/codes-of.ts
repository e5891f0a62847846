import type { FindingId } from '../facts/findings.ts';
import { fromMicrosoftAccounts, ordinaryCodes, signInCodes } from '../facts/sign-in-codes.ts';
import type { CodeMeaning } from './types.ts';

/** Codes about accounts from elsewhere: where the message says that it is a personal one, that is the state. */
const fromElsewhere = [50020, 90072];

/**
 * The sign-in codes that tell a state, as the rules of pages have them. What stands on pages where nothing is wrong makes
 * a state possible at most.
 */
export function codesOf(finding: FindingId): Record<number, CodeMeaning> {
  const own = [...signInCodes]
    .filter(([, meaning]) => meaning.finding === finding)
    .map(([code, { confidence, cause, cloud }]) => [
      code,
      {
        ...(ordinaryCodes.has(code) ? { confidence: 'possible', isOrdinary: true } : { confidence }),
        ...(cause && { cause }),
        ...(cloud && { cloud }),
      },
    ]);
  const personal =
    finding === 'personal-account'
      ? fromElsewhere.map((code) => [code, { confidence: 'certain', message: fromMicrosoftAccounts }])
      : [];
  return Object.fromEntries([...own, ...personal]);
}
