/** People at the door: each has to reach the right outcome by their own answers, with every fact they need there. */
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FindingId, findingIds } from '../../../../lib/facts/findings.ts';
import { locales } from '../../../../lib/facts/languages.ts';
import type { RefusalCause } from '../../../../lib/facts/refusal-causes.ts';
import { advance, type Knowledge } from '../../../../lib/guide/known.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { answer, replay } from '../../../../lib/guide/replay.ts';
import { plainText } from '../../../../lib/guide/text.ts';
import { loadGuideWords } from '../../../../locales/load/guide.ts';
import type { NodeWords } from '../../../../locales/shape/guide.ts';
import type { Person } from '../../../people/person.ts';

const people = Object.entries(
  import.meta.glob<{ default: Person }>('../../../people/[0-9]*.ts', { eager: true }),
).map(([file, { default: person }]) => [basename(file, '.ts'), person] as const);

/** What the extension knows beside the person's tab: what was found there, and what else the person's case says. */
function knowledgeOf({ sees, knows = {} }: Person): Knowledge {
  const { findings = [], passed = [], on, clouds } = knows;
  const found = findingIds.find((id) => id === sees);
  const [cloud, host] = [clouds?.[0], on?.[0]];
  return {
    findings: [...findings, ...(found ? [found] : [])],
    passed,
    ...(host && { on: host }),
    ...(cloud && { cloud: { id: cloud, by: 'set' } }),
  };
}

/** Follows a person's answers; a question that is answered by what is known is not asked. */
function endOf(person: Person) {
  const { sees, answers } = person;
  const entry = sees
    ? (guide.entries[sees as FindingId] ?? guide.causes[sees as RefusalCause] ?? 'nowhere')
    : guide.start;
  const knowledge = knowledgeOf(person);
  let walk = advance(guide, { entry, answers: [] }, knowledge);
  for (const option of answers) walk = advance(guide, answer(guide, walk, option), knowledge);
  return { place: replay(guide, walk), taken: walk.answers.filter(({ by }) => !by).length };
}

const textsOf = (words: NodeWords): string[] =>
  Object.values(words).flatMap((part) => (typeof part === 'string' ? [part] : Object.values(part ?? {})));

describe.each(people)('%s', (_, person) => {
  const { place, taken } = endOf(person);
  const { node } = place;

  test('reaches the end', () => {
    expect(person.answers.length).toBeLessThanOrEqual(5);
    expect(taken, `${place.id} knows no such answer`).toBe(person.answers.length);
    expect(node.kind === 'outcome' ? node.code : place.id).toBe(person.ends);
  });

  test.each(locales)('finds every part there in %s', async (locale) => {
    const words = (await loadGuideWords(locale)).nodes[place.id];
    const parts = { ...words, ...words?.steps } as Record<string, unknown>;
    expect(person.has.filter((part) => !parts[part])).toEqual([]);
    expect(
      node.kind === 'outcome' ? (person.next ?? []).filter((to) => !node.next?.includes(to)) : [],
    ).toEqual([]);
  });

  test('is told every fact in English', async () => {
    const { nodes, terms } = await loadGuideWords('en');
    const said = textsOf(nodes[place.id] as NodeWords)
      .map((text) => plainText(text, terms))
      .join('\n');
    expect(person.says.filter((fact) => !fact.test(said)).map(String)).toEqual([]);
  });
});
