import type { Brought } from '../../lib/handover/helping.ts';
import type { Recognized } from '../../lib/recognize/recognize.ts';

/** What is kept of something that was brought: what it was recognized as, and nothing of its text. */
export function broughtOf({ kind, findings, details }: Recognized): Brought {
  const codes = findings.flatMap(({ code }) => code ?? []);
  return {
    kind,
    findings: [...new Set(findings.map(({ id }) => id))],
    codes: [...new Set(codes)],
    details: Object.values(details).filter((value) => value !== undefined),
  };
}
