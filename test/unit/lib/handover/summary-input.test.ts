import { expect, test } from 'vitest';
import type { Finding } from '../../../../lib/detect/types.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { replay } from '../../../../lib/guide/replay.ts';
import { notHelping } from '../../../../lib/handover/helping.ts';
import { makeSummary, personalIn, readSummary, summaryJson } from '../../../../lib/handover/summary.ts';
import { summaryInput } from '../../../../lib/handover/summary-input.ts';

const evidence = {
  signal: 'text',
  seen: 'ready to become the admin of fourthcoffee.example',
  where: 'h1',
  host: 'admin.microsoft.com',
  route: '/takeover',
  frame: 0,
  since: 0,
} as const;
const findings: Finding[] = [
  { id: 'ready-to-become-admin', confidence: 'certain', domain: 'fourthcoffee.example', evidence },
  {
    id: 'missing-vl-tab',
    confidence: 'possible',
    evidence: { ...evidence, signal: 'missing-tab', seen: '' },
  },
];
const journey = {
  hops: [{ kind: 'sign-in', host: 'login.microsoftonline.com', request: '1', at: 5, wants: 'admin-center' }],
  landed: true,
} as const;
const walk = { entry: 'ready-to-become-admin', answers: [] };
const input = summaryInput({
  extension: '0.1.0',
  language: 'ja',
  now: new Date(2026, 0, 2, 0, 30),
  findings,
  journey,
  place: replay(guide, walk),
  done: [],
  helping: notHelping,
  typed: { yourName: ' Marcel ', oldId: 'marcel@fourthcoffee.example', licenseIds: '12345', domain: ' ' },
});

test('takes of findings and journey what a summary is made of, and nothing else', () => {
  expect(input).toMatchObject({ date: '2026-01-02', language: 'ja', walk });
  expect(input.findings).toEqual([
    {
      id: 'ready-to-become-admin',
      confidence: 'certain',
      evidence: evidence.seen,
      domain: 'fourthcoffee.example',
    },
    { id: 'missing-vl-tab', confidence: 'possible' },
  ]);
  expect(input.journey).toEqual([{ kind: 'sign-in', host: 'login.microsoftonline.com' }]);
});

test('names what was typed that is personal', () => {
  expect(input.typed).toEqual([
    { kind: 'address', value: 'marcel@fourthcoffee.example' },
    { kind: 'name', value: 'Marcel' },
  ]);
  expect(personalIn(input)).toHaveLength(3);
});

test('makes a summary that another extension reads', () => {
  for (const chosen of [[], personalIn(input)]) {
    const summary = makeSummary(guide, input, chosen, '');
    expect(readSummary(summaryJson(summary))).toEqual({ summary });
  }
});

test('takes what the customer says they see for said, and only while somebody is helped', () => {
  const place = replay(guide, walk);
  const shared = {
    extension: '0.1.0',
    language: 'en',
    now: new Date(0),
    journey,
    place,
    done: [],
    typed: {},
  } as const;
  const helping = { ...notHelping, said: ['no-permission' as const], notes: 'Called twice.' };
  const said = { id: 'no-permission', confidence: 'possible', by: 'said' };
  const of = (isOn: boolean) => summaryInput({ ...shared, findings: [], helping: { ...helping, isOn } });
  expect(of(true).findings).toEqual([said]);
  expect(of(false).findings).toEqual([]);
  expect(of(false).notes).toBe('Called twice.');
});
