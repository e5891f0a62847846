import type { Finding } from '../detect/types.ts';
import type { Locale } from '../facts/languages.ts';
import type { Place } from '../guide/replay.ts';
import type { Journey } from '../journey/journey.ts';
import { type FieldId, type FieldValues, fields } from './fields.ts';
import type { Helping } from './helping.ts';
import type { PersonalItem, SummaryInput } from './summary.ts';

interface Known {
  /** Version of the extension. */
  extension: string;
  language: Locale;
  now: Date;
  findings: readonly Finding[];
  journey: Journey;
  place: Place;
  /** Ids of the steps that were done. */
  done: readonly string[];
  /** Somebody who is helped, and what was brought. */
  helping: Helping;
  /** What was typed into messages and the support case. */
  typed: FieldValues;
}

/** What a summary is made of, from what is known of a tab, its walk and the forms. */
export function summaryInput({
  findings,
  journey,
  place,
  helping,
  typed,
  now,
  ...rest
}: Known): SummaryInput {
  return {
    extension: rest.extension,
    language: rest.language,
    date: dayOf(now),
    findings: [
      ...(helping.isOn ? helping.said : []).map(
        (id) => ({ id, confidence: 'possible', by: 'said' }) as const,
      ),
      ...findings.map(({ id, confidence, domain, evidence: { seen } }) => ({
        id,
        confidence,
        ...(seen && { evidence: seen }),
        ...(domain && { domain }),
      })),
    ],
    journey: journey.hops.map(({ kind, host }) => ({ kind, host })),
    brought: helping.brought,
    notes: helping.notes,
    walk: { entry: place.answers[0]?.node ?? place.id, answers: place.answers },
    done: rest.done,
    typed: personalTyped(typed),
  };
}

function personalTyped(typed: FieldValues): PersonalItem[] {
  return (Object.keys(fields) as FieldId[]).flatMap((field) => {
    const value = typed[field]?.trim();
    const kind = kindOf(field);
    return value && kind ? [{ kind, value }] : [];
  });
}

function kindOf(field: FieldId): PersonalItem['kind'] | undefined {
  if (field === 'yourName') return 'name';
  if (field === 'domain') return 'domain';
  return fields[field] === 'address' ? 'address' : undefined;
}

/** The day as the person's clock has it, YYYY-MM-DD. */
function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
