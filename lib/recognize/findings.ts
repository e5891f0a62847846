import type { Confidence, FindingId, NamedCloud } from '../facts/findings.ts';
import type { RefusalCause } from '../facts/refusal-causes.ts';
import { fromMicrosoftAccounts, signInCodes } from '../facts/sign-in-codes.ts';
import type { CodeInText } from './codes.ts';
import type { LinkMeaning } from './links/meaning.ts';
import type { TextFinding } from './texts.ts';

/** A state that what was brought shows. */
export interface BroughtFinding {
  id: FindingId;
  confidence: Confidence;
  cause?: RefusalCause;
  /** As Microsoft writes it: AADSTS50020. */
  code?: string;
  cloud?: NamedCloud;
  domain?: string;
}

/** A code says most, then a text, then where a link leads. */
export function findingsOf(
  codes: readonly CodeInText[],
  texts: readonly TextFinding[],
  links: readonly LinkMeaning[],
): BroughtFinding[] {
  const found = [
    ...codes.map(ofCode),
    ...links.flatMap(({ errors }) => errors.map(ofCode)),
    ...texts.map(({ id, confidence, cause, domain }) => ({
      id,
      confidence,
      ...(cause && { cause }),
      ...(domain && { domain }),
    })),
    ...links.flatMap(ofLink),
  ];
  // One of a kind: what tells more stands first.
  return found.filter(
    ({ id, cause }, at) =>
      found.findIndex((one) => one.id === id && (id !== 'sign-in-refused' || one.cause === cause)) === at,
  );
}

function ofCode({ code, message, isDoubtful }: CodeInText): BroughtFinding {
  const name = `AADSTS${code}`;
  const meaning = signInCodes.get(code);
  if (!meaning) return { id: 'sign-in-refused', confidence: 'possible', cause: 'other', code: name };
  if (meaning.cause === 'wrong-account' && code !== 16000 && fromMicrosoftAccounts.test(message))
    return { id: 'personal-account', confidence: isDoubtful ? 'possible' : 'certain', code: name };
  const { finding, cause, confidence } = meaning;
  const cloud = meaning.cloud ?? (finding === 'wrong-cloud' ? cloudIn(message) : undefined);
  return {
    id: finding,
    confidence: isDoubtful ? 'possible' : confidence,
    ...(cause && { cause }),
    code: name,
    ...(cloud && { cloud }),
  };
}

/** The cloud that a message redirects to. */
function cloudIn(message: string): NamedCloud | undefined {
  if (/microsoftonline\.us/i.test(message)) return 'us-government';
  if (/microsoftonline\.cn|chinacloudapi\.cn/i.test(message)) return 'china';
  return /microsoftonline\.com/i.test(message) ? 'public' : undefined;
}

function ofLink({ kind, cloud }: LinkMeaning): BroughtFinding[] {
  if (kind === 'retired-vlsc') return [{ id: 'retired-vlsc-link', confidence: 'certain' }];
  if (kind === 'azure')
    return [{ id: 'azure-portal-redirect', confidence: 'possible', ...(cloud && { cloud }) }];
  return [];
}
