import { expect, it } from 'vitest';
import { rules } from '../../../../lib/detect/rules/index.ts';
import { hosts } from '../../../../lib/facts/hosts.ts';
import { checkRules } from '../../../../scripts/check-rules.ts';

it('every rule has its file, sources, days, fixtures and place in the guide', () => {
  expect(checkRules()).toEqual([]);
});

it('every kind of host that a rule is about is in the table of hosts', () => {
  const kinds = rules.flatMap(({ signals }) =>
    signals.flatMap((signal) => ('on' in signal ? signal.on : [signal.ended, signal.wanted ?? signal.ended])),
  );
  for (const kind of kinds) expect(Object.keys(hosts)).toContain(kind);
});

it('patterns meet folded text, and match the same each time', () => {
  const patterns = rules.flatMap(({ signals }) => signals.flatMap((signal) => patternsIn(signal)));
  expect(patterns.length).toBeGreaterThan(50);
  for (const { source, flags } of patterns) {
    expect(flags).toMatch(/^u?$/);
    // Escapes and names of groups aside, folded text has no capital letters and no curly quotes.
    expect(source.replaceAll(/\\[pPsSdDwWbBuU](?:\{\w+\})?/g, '')).not.toMatch(/[A-Z‘’]/);
  }
});

function patternsIn(value: unknown, key = ''): RegExp[] {
  // Hints meet raw text, messages of error codes are never folded, routes are no text.
  if (['hint', 'message', 'route'].includes(key)) return [];
  if (value instanceof RegExp) return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => patternsIn(inner, name))
    : [];
}
