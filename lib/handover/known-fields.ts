import type { Journey } from '../journey/journey.ts';
import type { FieldValues } from './fields.ts';

interface KnownFacts {
  journey: Journey;
  /** Name of the cloud that the person or the organization chose; undefined where nobody did. */
  cloud: string | undefined;
}

/** What a form needn't ask, since the tab's way and the settings say it: no address, no name. */
export function knownFields({ journey, cloud }: KnownFacts): FieldValues {
  const last = journey.landed ? journey.hops.at(-1) : undefined;
  return {
    ...(last?.kind === 'azure' && { landedAt: last.host }),
    ...(cloud && { cloud }),
  };
}
