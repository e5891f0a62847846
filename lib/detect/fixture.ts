import type { Finding } from './types.ts';

/** Stands for a domain that a matched sentence names. */
export const anyDomain = 'contoso.example';

/**
 * A sketch with what was found in it, as the fixture that a test will look for it in: the first finding's. Others
 * are named in a comment, for whoever puts the file in its folder.
 */
export function withFindings(sketch: string, findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return sketch;
  const { confidence, form, cloud, count, cause, domain } = first;
  const found = { confidence, form, cloud, count, cause, domain: domain && anyDomain };
  const lines = Object.entries(found).flatMap(([name, value]) =>
    value === undefined ? [] : [`<meta name="fixture-${name}" content="${value}">`],
  );
  const note = `<!-- ${findings.map(({ id }) => id).join(' ')} -->`;
  return sketch.replace(
    /(<meta name="fixture-url"[^>]*>\n)/,
    (line) => `${line}${lines.join('\n')}\n${note}\n`,
  );
}
