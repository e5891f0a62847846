import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cloudIds } from '../../../../lib/facts/clouds.ts';
import { type FindingId, findingIds } from '../../../../lib/facts/findings.ts';
import { type HostKind, hosts } from '../../../../lib/facts/hosts.ts';
import {
  advance,
  type Knowledge,
  knowledgeOf,
  knowledgeOfOther,
  knownAnswer,
  nothingKnown,
} from '../../../../lib/guide/known.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { answer, back, backTo, replay } from '../../../../lib/guide/replay.ts';
import type { Guide, Known, OutcomeNode, QuestionNode } from '../../../../lib/guide/types.ts';
import { noJourney } from '../../../../lib/journey/journey.ts';

const sources = ['sign-in#no-vl-page'] as const;
const ask = (options: Record<string, string>, known?: Record<string, Known>): QuestionNode => ({
  kind: 'question',
  options,
  ...(known && { known }),
  sources,
});
const end: OutcomeNode = {
  kind: 'outcome',
  code: 'VL-101',
  actor: 'user',
  steps: { do: {} },
  sources,
  reviewed: '2026-11-20',
  next: ['cloud'],
};

/** What is there? > which cloud? > did the link lead over a protection? > the end. */
const small: Guide = {
  start: 'what',
  entries: {},
  causes: {},
  nodes: {
    what: ask(
      { tab: 'cloud', banner: 'end', else: 'end' },
      { tab: { findings: ['missing-vl-tab'] }, banner: { findings: ['cloud-mismatch-banner'] } },
    ),
    cloud: ask(
      { public: 'mail', high: 'mail', dod: 'end' },
      { public: { clouds: ['commercial', 'gcc'] }, high: { clouds: ['gcc-high'] }, dod: { clouds: ['dod'] } },
    ),
    mail: ask({ yes: 'end', no: 'end' }, { yes: { passed: ['safe-links'], on: ['azure'] } }),
    end,
  },
};
const knows = (more: Partial<Knowledge>): Knowledge => ({ ...nothingKnown, ...more });
const walkWith = (more: Partial<Knowledge>, entry = 'what') =>
  advance(small, { entry, answers: [] }, knows(more));

describe('somebody who isn’t at this computer', () => {
  const { what, cloud, mail } = small.nodes as Record<'what' | 'cloud' | 'mail', QuestionNode>;
  const own = knows({ findings: ['cloud-mismatch-banner'], passed: ['safe-links'], on: 'azure' });

  it('is known by what they say, not by what this tab shows', () => {
    const theirs = knowledgeOfOther({ ...own, cloud: { id: 'dod', by: 'seen' } }, ['missing-vl-tab']);
    expect(knownAnswer(what, theirs)).toEqual({ option: 'tab', by: 'said' });
    expect(knownAnswer(cloud, theirs)).toBeUndefined();
    expect(knownAnswer(mail, theirs)).toBeUndefined();
  });

  it('has the cloud that is set', () =>
    expect(knownAnswer(cloud, knowledgeOfOther({ ...own, cloud: { id: 'dod', by: 'set' } }, []))).toEqual({
      option: 'dod',
      by: 'set',
    }));
});

describe('knownAnswer', () => {
  const { what, cloud, mail } = small.nodes as Record<'what' | 'cloud' | 'mail', QuestionNode>;

  it('takes what was seen for that, though somebody says so too', () =>
    expect(knownAnswer(what, knows({ findings: ['missing-vl-tab'], said: ['missing-vl-tab'] }))?.by).toBe(
      'seen',
    ));

  it('answers with what was seen, and with what is set', () => {
    expect(knownAnswer(what, knows({ findings: ['missing-vl-tab'] }))).toEqual({ option: 'tab', by: 'seen' });
    expect(knownAnswer(cloud, knows({ cloud: { id: 'gcc', by: 'set' } }))).toEqual({
      option: 'public',
      by: 'set',
    });
    expect(knownAnswer(cloud, knows({ cloud: { id: 'dod', by: 'seen' } }))).toEqual({
      option: 'dod',
      by: 'seen',
    });
  });

  it.each<[string, QuestionNode, Partial<Knowledge>]>([
    ['nothing is known', what, {}],
    ['something else was found', what, { findings: ['access-at-risk'] }],
    ['two answers could be meant', what, { findings: ['missing-vl-tab', 'cloud-mismatch-banner'] }],
    ['only one of two parts holds', mail, { passed: ['safe-links'] }],
    ['only the other part holds', mail, { on: 'azure', passed: ['sign-in'] }],
    ['a condition names nothing', ask({ a: 'end', b: 'end' }, { a: {} }), { findings: ['missing-vl-tab'] }],
    [
      'a condition belongs to no answer',
      ask({ a: 'end', b: 'end' }, { c: { findings: ['missing-vl-tab'] } }),
      { findings: ['missing-vl-tab'] },
    ],
    ['the question says nothing of what answers it', ask({ a: 'end', b: 'end' }), { on: 'azure' }],
  ])('asks where %s', (_, node, more) => expect(knownAnswer(node, knows(more))).toBeUndefined());

  it('holds with one of the values of every part', () =>
    expect(knownAnswer(mail, knows({ passed: ['sign-in', 'safe-links'], on: 'azure' }))).toEqual({
      option: 'yes',
      by: 'seen',
    }));
});

describe('advance', () => {
  it('goes on as far as is known, and says of each answer what gave it', () => {
    const walk = walkWith({ findings: ['missing-vl-tab'], cloud: { id: 'gcc-high', by: 'set' } });
    expect(walk.answers).toEqual([
      { node: 'what', option: 'tab', by: 'seen' },
      { node: 'cloud', option: 'high', by: 'set' },
    ]);
    expect(replay(small, walk).id).toBe('mail');
  });

  it('is the same walk where the question has to be asked', () => {
    const walk = { entry: 'what', answers: [] };
    expect(advance(small, walk, nothingKnown)).toBe(walk);
  });

  it('comes to no node for the second time, though what may come next leads round', () => {
    const cloud = { id: 'dod', by: 'set' } as const;
    const first = advance(small, { entry: 'cloud', answers: [] }, knows({ cloud }));
    const round = answer(small, first, 'next/cloud');
    expect(round.answers).toHaveLength(2);
    expect(advance(small, round, knows({ cloud }))).toBe(round);
  });

  it('a question gone back to is asked, and another answer to it is the person’s', () => {
    const walk = walkWith({ findings: ['missing-vl-tab'] });
    const asked = backTo(walk, 0);
    expect(replay(small, asked).id).toBe('what');
    expect(answer(small, asked, 'banner').answers).toEqual([{ node: 'what', option: 'banner' }]);
  });

  it('back is over what was answered unasked', () => {
    const cloud = { id: 'gcc', by: 'set' } as const;
    const chosen = advance(small, answer(small, { entry: 'what', answers: [] }, 'tab'), knows({ cloud }));
    expect(chosen.answers.map(({ by }) => by)).toEqual([undefined, 'set']);
    expect(back(chosen).answers).toEqual([]);
    // Where the person answered nothing, to the first question.
    expect(back(walkWith({ findings: ['missing-vl-tab'], cloud })).answers).toEqual([]);
  });

  it('ends in the real guide too, whatever is known', () => {
    const kinds = Object.keys(hosts) as HostKind[];
    const knowledge = fc.record({
      findings: fc.subarray<FindingId>([...findingIds]),
      passed: fc.subarray(kinds),
      on: fc.constantFrom(...kinds),
      cloud: fc.record({ id: fc.constantFrom(...cloudIds), by: fc.constantFrom('seen', 'set') }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(guide.nodes)), knowledge, (entry, known) => {
        const walk = advance(guide, { entry, answers: [] }, known);
        expect(walk.answers.every(({ by }) => by)).toBe(true);
        expect(replay(guide, walk).answers).toEqual(walk.answers);
      }),
    );
  });
});

describe('knowledgeOf', () => {
  const facts = { findings: [], journey: noJourney, host: undefined, cloud: undefined };
  const hop = (kind: HostKind, host: string) => ({ kind, host, request: '1', at: 1 });

  it('takes no finding for sure that isn’t certain', () =>
    expect(
      knowledgeOf({
        ...facts,
        findings: [
          { id: 'missing-vl-tab', confidence: 'certain' },
          { id: 'personal-account', confidence: 'possible' },
        ],
      }).findings,
    ).toEqual(['missing-vl-tab']));

  it.each([
    ['portal.office365.us', 'gcc-high'],
    ['portal.apps.mil', 'dod'],
    ['admin.microsoft.com', undefined],
    ['admin.cloud.microsoft', undefined],
    ['portal.office365.us.example', undefined],
  ])('%s tells the cloud %s', (host, cloud) =>
    expect(knowledgeOf({ ...facts, host }).cloud).toEqual(cloud && { id: cloud, by: 'seen' }),
  );

  it('a chosen cloud counts before the address', () =>
    expect(knowledgeOf({ ...facts, host: 'portal.apps.mil', cloud: 'gcc' }).cloud).toEqual({
      id: 'gcc',
      by: 'set',
    }));

  it('knows the way, and the page at its end even where it isn’t read', () => {
    const hops = [
      hop('safe-links', 'eur01.safelinks.protection.outlook.com'),
      hop('azure', 'azure.microsoft.com'),
    ];
    expect(knowledgeOf({ ...facts, journey: { hops, landed: true } })).toEqual({
      findings: [],
      passed: ['safe-links', 'azure'],
      on: 'azure',
    });
    expect(knowledgeOf({ ...facts, journey: { hops, landed: false } }).on).toBeUndefined();
    expect(knowledgeOf({ ...facts, host: 'evil.example', journey: { hops, landed: true } }).on).toBe(
      undefined,
    );
  });
});
