import { expect, it } from 'vitest';
import { nothingKnown } from '../../../../lib/guide/known.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { aboutOf, entryOf, type Found, isUnderWay, openingWalk } from '../../../../lib/guide/opening.ts';
import type { Guide } from '../../../../lib/guide/types.ts';

const profile: Found = { id: 'profile-setup-error' };
const noTab: Found = { id: 'missing-vl-tab' };
const banner: Found = { id: 'cloud-mismatch-banner' };
const both: Found[] = [banner, { id: 'access-at-risk' }];
const open = (kept: Parameters<typeof openingWalk>[1], findings: Found[], of: Guide = guide) =>
  openingWalk(of, kept, { findings, knowledge: nothingKnown });

it('opens on what the tab shows, or where the person was', () => {
  const kept = { finding: 'profile-setup-error', walk: { entry: guide.start, answers: [] } };
  expect(open(undefined, []).entry).toBe(guide.start);
  expect(open(undefined, [profile])).toEqual({ entry: entryOf(guide, profile), answers: [] });
  expect(open(kept, [profile])).toBe(kept.walk);
  expect(open(kept, [])).toBe(kept.walk);
  expect(open(kept, [noTab]).entry).toBe(entryOf(guide, noTab));
});

it('goes on with a walk under way as long as what it is about stands', () => {
  const begun = { finding: 'access-at-risk', walk: { entry: guide.start, answers: [] } };
  const answered = { ...begun, walk: { ...begun.walk, answers: [{ node: guide.start, option: 'mine' }] } };
  expect(open(begun, both).entry).toBe(entryOf(guide, banner));
  expect(open(answered, both)).toBe(answered.walk);
  expect(open(answered, [banner])).not.toBe(answered.walk);
});

it('takes nothing that only the guide has answered for under way', () => {
  const walk = { entry: guide.start, answers: [{ node: guide.start, option: 'mine', by: 'seen' as const }] };
  expect(isUnderWay({ finding: '', walk })).toBe(false);
  expect(isUnderWay({ finding: '', walk, done: { step: { by: 'person', on: true } } })).toBe(true);
});

it('opens a refused sign-in by its cause, and goes on only with a walk about the same one', () => {
  const small: Guide = {
    start: 'begin',
    entries: { 'account-not-found': 'unknown' },
    causes: { password: 'wrong-password' },
    nodes: Object.fromEntries(
      ['begin', 'unknown', 'wrong-password'].map((id) => [
        id,
        { kind: 'question', options: {}, sources: [] } as const,
      ]),
    ),
  };
  const refused = (cause: NonNullable<Found['cause']>): Found => ({ id: 'account-not-found', cause });
  expect(entryOf(small, refused('password'))).toBe('wrong-password');
  expect(entryOf(small, refused('consent'))).toBe('unknown');
  expect(entryOf(small, undefined)).toBe('begin');
  const kept = { finding: aboutOf(refused('password')), walk: { entry: 'wrong-password', answers: [] } };
  expect(open(kept, [refused('password')], small)).toBe(kept.walk);
  expect(open(kept, [refused('consent')], small).entry).toBe('unknown');
});
