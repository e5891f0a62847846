/** Who publishes this build, and where reports and sketches go: a mail address or an https address. */
export interface Publisher {
  name: string;
  reports: string;
}

/** Set by the build from package.json: scripts/publisher.ts. */
declare const PUBLISHER: Publisher | undefined;

/** Undefined where the build names none: people built it for themselves, or got it from somebody they know. */
export const publisher: Publisher | undefined = typeof PUBLISHER === 'undefined' ? undefined : PUBLISHER;

/** The address of a report: of a mail with its text, where it goes by mail. */
export function reportAddress({ reports }: Publisher, subject: string, text: string): string {
  if (!reports.includes('@')) return reports;
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return `mailto:${reports}?${query}`;
}
