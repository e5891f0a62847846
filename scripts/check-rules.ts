import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../lib/detect/rules/index.ts';
import { findingIds } from '../lib/facts/findings.ts';
import { sources } from '../lib/facts/sources.ts';
import { guide } from '../lib/guide/nodes/index.ts';

/** How many matching and how many nearly matching pages or journeys each rule has at least. */
const enough = 4;

/**
 * What is wrong with the rules: each line names a rule and what it lacks. A rule has a file of its name, sources that
 * are listed, days on which they were checked, fixtures, and a place in the guide.
 */
export function checkRules(): string[] {
  const ids = rules.map(({ id }) => id);
  return [
    ...findingIds.filter((id) => !ids.includes(id)).map((id) => `${id}: no rule`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: two rules`),
    ...rules.flatMap(({ id, signals }) => {
      const wrong = [
        !existsSync(join('lib/detect/rules', `${id}.ts`)) && 'no file of its name in lib/detect/rules',
        signals.length === 0 && 'no signal',
        !guide.entries[id] && 'no entry in the guide',
        ...signals.flatMap(({ source, checked }) => [
          !((source.split('#')[0] ?? '') in sources) && `unknown source ${source}`,
          Number.isNaN(Date.parse(checked)) && `no day on which ${source} was checked`,
        ]),
        ...['match-', 'near-'].map(
          (kind) =>
            fixtures(id, kind) < enough && `fewer than ${enough} fixtures ${kind}… in test/fixtures/${id}`,
        ),
      ];
      return wrong.filter((line) => line !== false).map((line) => `${id}: ${line}`);
    }),
  ];
}

function fixtures(id: string, kind: string): number {
  const folder = join('test/fixtures', id);
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.startsWith(kind)).length : 0;
}
