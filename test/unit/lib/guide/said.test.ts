import { expect, it } from 'vitest';
import { knowledgeOfOther, nothingKnown } from '../../../../lib/guide/known.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { answer } from '../../../../lib/guide/replay.ts';
import { walkOnceSaid } from '../../../../lib/guide/said.ts';

const seeing = (...said: NonNullable<ReturnType<typeof knowledgeOfOther>['said']>[number][]) =>
  knowledgeOfOther(nothingKnown, said);
const start = { entry: guide.start, answers: [] };

it('leads to the way out of what is said to be seen', () =>
  expect(walkOnceSaid(guide, start, [], seeing('profile-setup-error'))).toEqual({
    entry: guide.entries['profile-setup-error'],
    answers: [],
  }));

it('answers what it can by what was said before, and takes that back with it', () => {
  const both = walkOnceSaid(guide, start, ['personal-account'], seeing('personal-account', 'no-permission'));
  expect(both.entry).toBe('no-permission');
  expect(both.answers[0]).toEqual({ node: 'no-permission', option: 'consumer', by: 'said' });
  const back = walkOnceSaid(guide, both, ['personal-account', 'no-permission'], seeing('no-permission'));
  expect(back).toEqual({ entry: 'no-permission', answers: [] });
});

it('leaves a walk that doesn’t hang on what is taken back', () => {
  const [option = ''] = Object.keys((guide.nodes[guide.start] as { options: object }).options);
  const walk = answer(guide, start, option);
  expect(walkOnceSaid(guide, walk, ['no-permission'], seeing())).toBe(walk);
});
