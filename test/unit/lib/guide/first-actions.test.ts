import { expect, it } from 'vitest';
import { findingIds } from '../../../../lib/facts/findings.ts';
import { refusalCauses } from '../../../../lib/facts/refusal-causes.ts';
import { type FirstAction, firstActionOf } from '../../../../lib/guide/first-actions.ts';
import { messages } from '../../../../lib/handover/messages.ts';

const all: (FirstAction | undefined)[] = [
  ...findingIds.map((id) => firstActionOf({ id })),
  ...refusalCauses.map((cause) => firstActionOf({ id: 'sign-in-refused', cause })),
];

it('a refused sign-in has what its cause asks for, another cloud the portals of that cloud', () => {
  expect(firstActionOf({ id: 'sign-in-refused', cause: 'wrong-account' })?.kind).toBe('open-privately');
  expect(firstActionOf({ id: 'sign-in-refused', cause: 'access-rule' })).toMatchObject({ to: 'it' });
  expect(firstActionOf({ id: 'sign-in-refused', cause: 'password' })).toBeUndefined();
  expect(firstActionOf({ id: 'wrong-cloud', cloud: 'us-government' })).toMatchObject({
    links: ['admin-center-gcc-high', 'admin-center-dod'],
  });
  expect(firstActionOf({ id: 'wrong-cloud' })).toBeUndefined();
});

it('a cloud that a page names changes nothing where it isn’t what is wrong', () => {
  expect(firstActionOf({ id: 'personal-account', cloud: 'public' })?.kind).toBe('open-privately');
});

it('a message goes to whom the button names', () => {
  const written = all.filter((action) => action?.kind === 'write');
  expect(written.length).toBeGreaterThan(5);
  for (const { to, message } of written) expect(messages[message].recipient).toBe(to);
});
