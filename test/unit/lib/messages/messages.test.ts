import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameMessage, pageMessage } from '../../../../lib/messages/messages.ts';

const facts = { route: '', language: 'en', sightings: [], shell: false, opaque: false };

it('a message is what was agreed, and nothing more', () => {
  const told = JSON.parse(
    `{"type":"facts","document":"a","more":1,"__proto__":{"admin":true},"facts":${JSON.stringify({ ...facts, more: 1 })}}`,
  );
  expect(frameMessage.parse(told)).toEqual({ type: 'facts', document: 'a', facts });
});

it('no message makes the reader of messages fail', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (message) => {
      frameMessage.safeParse(message);
      pageMessage.safeParse(message);
    }),
  );
});

it('what content scripts say isn’t what extension pages say', () => {
  expect(frameMessage.safeParse({ type: 'dismiss', tab: 1, finding: 'missing-vl-tab' }).success).toBe(false);
  expect(pageMessage.safeParse({ type: 'facts', document: 'a', facts }).success).toBe(false);
});
