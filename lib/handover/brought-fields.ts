import type { FieldId } from './fields.ts';

/** What in something that was brought support and IT look a sign-in up by. */
export interface BroughtDetails {
  findings: readonly { code?: string }[];
  details: { correlationId?: string; requestId?: string; timestamp?: string };
}

/** Fields of the forms that it fills; empty ones too, for they may hold what was brought before. */
export function broughtFields({ findings, details }: BroughtDetails) {
  const { correlationId = '', requestId = '', timestamp = '' } = details;
  const errorCode = findings.find(({ code }) => code)?.code ?? '';
  return { errorCode, correlationId, requestId, happenedAt: timestamp } satisfies Partial<
    Record<FieldId, string>
  >;
}
