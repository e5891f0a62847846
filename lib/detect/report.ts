import type { Finding } from './types.ts';

/**
 * A finding as a report to the people who build the extension, as JSON: what was seen, where and by which signal.
 * Evidence holds no personal data, and of a finding's details only what is not page text goes in.
 */
export function reportOf(
  { id, confidence, form, cloud, count, cause, evidence }: Finding,
  version: string,
): string {
  const { signal, seen, where, host, route, frame, since } = evidence;
  const report = {
    extension: version,
    finding: id,
    confidence,
    form,
    cloud,
    count,
    cause,
    signal,
    seen,
    where,
    host,
    route,
    frame: frame === 0 ? 'page' : 'inner',
    since: new Date(since).toISOString(),
  };
  return JSON.stringify(report, null, 2);
}
