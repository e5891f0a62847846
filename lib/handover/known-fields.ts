import type { Finding } from '../detect/types.ts';
import type { Journey } from '../journey/journey.ts';
import type { FieldValues } from './fields.ts';

interface KnownFacts {
  findings: readonly Finding[];
  journey: Journey;
  /** Name of the cloud that the person or the organization chose; undefined where nobody did. */
  cloud: string | undefined;
}

/** What a form needn't ask, since the tab and the settings say it: no address, no name. */
export function knownFields({ findings, journey, cloud }: KnownFacts): FieldValues {
  const domain = findings.find((finding) => finding.domain)?.domain;
  const last = journey.landed ? journey.hops.at(-1) : undefined;
  return {
    ...(domain && { domain }),
    ...(last?.kind === 'azure' && { landedAt: last.host }),
    ...(cloud && { cloud }),
  };
}
