import { rules } from '../detect/rules/index.ts';
import type { RuleText } from '../detect/types.ts';
import type { Confidence, FindingId } from '../facts/findings.ts';
import type { RefusalCause } from '../facts/refusal-causes.ts';
import { fold } from '../text/fold.ts';

/** A state whose own text stands in what was brought. */
export interface TextFinding {
  id: FindingId;
  confidence: Confidence;
  cause?: RefusalCause;
  domain?: string;
  /** Where it begins, in the folded text. */
  at: number;
}

/** Characters, at most, from the first of a state's sentences to the last. */
const reach = 700;

/**
 * The states whose page texts stand in a text: the very patterns that pages are read by, without what only a page has.
 * Whoever brings a text means it, so that quotation marks don't matter.
 */
export function textsIn(text: string): TextFinding[] {
  const folded = fold(text);
  const cells = text.split(/[\n\t|]/).map(fold);
  const found = rules.flatMap(({ id, signals }) =>
    signals.flatMap((signal): TextFinding[] => {
      if (signal.kind === 'text' || signal.kind === 'sign-in') {
        if (signal.kind === 'text' && signal.unless?.test(folded)) return [];
        return Object.values(signal.texts ?? {}).flatMap((of) => {
          const match = matchWhole(of, folded);
          const cause = signal.kind === 'sign-in' ? signal.cause : undefined;
          return match ? [{ id, ...match, ...(cause && { cause }) }] : [];
        });
      }
      if (signal.kind !== 'label') return [];
      return Object.values(signal.labels).flatMap(({ text: label, confidence }) => {
        const cell = cells.find((one) => label.test(one));
        return cell === undefined ? [] : [{ id, confidence, at: folded.indexOf(cell) }];
      });
    }),
  );
  return found.sort((a, b) => rank(a) - rank(b) || a.at - b.at);
}

const rank = ({ confidence }: TextFinding) => (confidence === 'certain' ? 0 : 1);

function matchWhole(
  { possible, certain }: RuleText,
  folded: string,
): Pick<TextFinding, 'confidence' | 'domain' | 'at'> | undefined {
  const matches = possible.map((pattern) => pattern.exec(folded));
  if (!matches.every((match) => match !== null)) return undefined;
  const starts = matches.map(({ index }) => index);
  const at = Math.min(...starts);
  if (Math.max(...starts) - at > reach) return undefined;
  const domain = matches.map(({ groups }) => groups?.domain).find(Boolean);
  const isCertain = certain?.every((pattern) => pattern.test(folded.slice(at, at + 2 * reach)));
  return { at, confidence: isCertain ? 'certain' : 'possible', ...(domain && { domain }) };
}
