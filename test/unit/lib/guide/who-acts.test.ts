/** Where somebody else has to act, the guide gives the person something to send: a message, or a support case. */
import { expect, test } from 'vitest';
import type { Actor } from '../../../../lib/facts/actors.ts';
import { messagesOf } from '../../../../lib/guide/messages-of.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { caseFor } from '../../../../lib/handover/support-cases.ts';
import { outcomes } from '../../../../scripts/guide/check.ts';

/** Outcomes that somebody reads who acts there alone: nobody else is asked for anything. */
const readByTheActor: Partial<Record<Actor, readonly string[]>> = {
  'vl-admin': [
    'assign-correct-id',
    'view-users',
    'edit-roles',
    'remove-user',
    'import-roles',
    'inherit-parent',
    'assignment-in-progress',
    'assignment-failed',
    'assignment-not-listed',
    'change-contact-inactive',
  ],
  'it-admin': ['account-create', 'refused-it'],
  partner: ['validate-in-vl-central', 'air-gapped', 'cocp-accept'],
};

/** Everybody but the reader who does a step of an outcome, or the whole of it. */
const others = ([, { actor, steps }]: (typeof all)[number]): Actor[] => [
  ...new Set(
    [actor, ...Object.values(steps).map((step) => step.actor ?? actor)].filter((one) => one !== 'user'),
  ),
];

const all = outcomes(guide);
const offersNothing = all.filter(
  (outcome) => messagesOf(outcome[1]).length === 0 && caseFor(outcome[1].code) === undefined,
);

test('whoever has to act is sent a message or a case', () => {
  const silent = offersNothing
    .filter(
      (outcome) => !others(outcome).every((actor) => readByTheActor[actor]?.includes(outcome[0]) === true),
    )
    .map(([id]) => id);
  expect(silent).toEqual([]);
});

test('only outcomes that need it stand on the list of exceptions', () => {
  const silent = new Map(offersNothing.map((outcome) => [outcome[0], others(outcome)]));
  const needless = Object.entries(readByTheActor).flatMap(([actor, ids]) =>
    ids.filter((id) => !silent.get(id)?.includes(actor as Actor)),
  );
  expect(needless).toEqual([]);
});

test('an actor is named at a step only where it is another than the outcome’s', () => {
  const repeated = all.flatMap(([id, { actor, steps }]) =>
    Object.entries(steps)
      .filter(([, step]) => step.actor === actor)
      .map(([step]) => `${id} ${step}`),
  );
  expect(repeated).toEqual([]);
});
