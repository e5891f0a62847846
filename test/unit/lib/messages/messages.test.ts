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

it('of a page is heard what names nobody, whoever speaks for it', () => {
  const sighting = {
    id: 'personal-account',
    confidence: 'certain',
    signal: 'text',
    seen: 'x',
    where: 'alert',
  };
  const told = (change: object, seen: object = {}) => {
    const sightings = [{ ...sighting, ...seen }];
    const message = frameMessage.parse({
      type: 'facts',
      document: 'a',
      facts: { ...facts, sightings, ...change },
    });
    return message.type === 'facts' ? message.facts : undefined;
  };
  const route = '/users/:/userdetails/annamiller/anna.secret@contoso-private.com';
  expect(told({ route })?.route).toBe('/users/:/…/…/…');
  expect(told({ language: 'annamiller' })?.language).toBe('');
  expect(told({}, { where: 'alert' })?.sightings[0]?.where).toBe('alert');
  expect(told({}, { where: 'annamiller' })?.sightings[0]?.where).toBe('');
  expect(told({}, { where: 'x'.repeat(5000) })?.sightings[0]?.where).toBe('');
  expect(told({}, { domain: 'x'.repeat(500) })?.sightings[0]?.domain).toHaveLength(253);
  expect(told({}, { cause: 'access-rule' })?.sightings[0]?.cause).toBe('access-rule');
  expect(() => told({}, { cause: 'annamiller' })).toThrow();
});
