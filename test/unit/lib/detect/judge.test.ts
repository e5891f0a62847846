import { describe, expect, it } from 'vitest';
import { canTell, isBeingRead, judge, showsVolumeLicensing } from '../../../../lib/detect/judge.ts';
import { rules } from '../../../../lib/detect/rules/index.ts';
import type { Facts, SeenTabs, Sighting } from '../../../../lib/detect/types.ts';
import { type Journey, noJourney } from '../../../../lib/journey/journey.ts';

const page = (facts: Partial<Facts> = {}): Facts => ({
  route: '/homepage',
  language: 'en',
  sightings: [],
  shell: true,
  opaque: false,
  ...facts,
});
const host = 'admin.microsoft.com';
const framesOf = (frames: Facts[], at = host) => frames.map((facts, id) => ({ id, host: at, facts }));
/** What was found, without the evidence. */
const findings = (...frames: Facts[]) =>
  judge(rules, { frames: framesOf(frames), journey: noJourney }).map(({ evidence: _, ...found }) => found);

const error: Sighting = {
  id: 'profile-setup-error',
  confidence: 'certain',
  language: 'en',
  signal: 'text',
  seen: 'an error occurred while setting up your profile',
  where: 'alert',
};

describe('texts', () => {
  it('are found in any frame, once', () => {
    expect(findings(page(), page({ sightings: [error] }), page({ sightings: [error] }))).toEqual([
      { id: 'profile-setup-error', confidence: 'certain' },
    ]);
  });

  it('are less sure on a page of another language', () => {
    expect(findings(page({ language: 'fr', sightings: [error] }))).toEqual([
      { id: 'profile-setup-error', confidence: 'possible' },
    ]);
    expect(findings(page({ language: '', sightings: [error] }))[0]?.confidence).toBe('certain');
  });

  it('hand on what the page says of the state', () => {
    const takeover: Sighting = { ...error, id: 'ready-to-become-admin', domain: 'contoso.example' };
    const banner: Sighting = { ...error, id: 'cloud-mismatch-banner', form: 'admin' };
    const status: Sighting = { ...error, id: 'assignment-failed', signal: 'label', count: 3 };
    expect(findings(page({ sightings: [status, banner, takeover] }))).toEqual([
      { id: 'ready-to-become-admin', confidence: 'certain', domain: 'contoso.example' },
      { id: 'cloud-mismatch-banner', confidence: 'certain', form: 'admin' },
      { id: 'assignment-failed', confidence: 'certain', count: 3 },
    ]);
  });
});

describe('evidence', () => {
  const tab = (facts: Facts) => ({ frames: framesOf([page(), facts]), journey: noJourney });

  it('says what told, where, and since when', () => {
    const shown = page({ route: '/users/:/…', sightings: [error] });
    const [finding] = judge(rules, tab(shown), { now: 1000 });
    expect(finding?.evidence).toEqual({
      signal: 'text',
      seen: error.seen,
      where: 'alert',
      host,
      route: '/users/:/…',
      frame: 1,
      since: 1000,
    });
  });

  it('keeps the time since when a finding has been there', () => {
    const before = judge(rules, tab(page({ sightings: [error] })), { now: 1000 });
    const after = judge(rules, tab(page({ sightings: [error] })), { before, now: 5000 });
    expect(after[0]?.evidence.since).toBe(1000);
  });
});

describe('the missing tab', () => {
  const products = (tabs: SeenTabs | undefined, facts: Partial<Facts> = {}) =>
    page({ route: '/subscriptions', ...(tabs && { tabs }), ...facts });
  const missing: SeenTabs = { present: false, settled: true };

  it('is found once the page has settled without it', () => {
    expect(findings(products(missing))).toEqual([{ id: 'missing-vl-tab', confidence: 'certain' }]);
    expect(findings(products(missing, { route: '/subscriptions/vlnew' }))).toHaveLength(1);
    expect(findings(products(undefined), page({ route: '', tabs: missing }))).toHaveLength(1);
  });

  it.each<[string, Facts[]]>([
    ['the tab is there', [products({ present: true, settled: true })]],
    [
      'the tab is there in another frame',
      [products(missing), page({ route: '', tabs: { present: true, settled: true } })],
    ],
    ['the page has not settled', [products({ present: false, settled: false })]],
    ['no tabs of a language we read', [products(undefined)]],
    ['another page', [products(missing, { route: '/users' })]],
    ['another page of a similar name', [products(missing, { route: '/subscriptionsoverview' })]],
    ['a frame that can’t be read', [products(missing, { opaque: true })]],
    ['no frames at all', []],
  ])('can’t be told: %s', (_name, frames) => {
    expect(findings(...frames)).toEqual([]);
  });

  it('is there: volume licensing shows', () => {
    expect(showsVolumeLicensing(framesOf([products({ present: true, settled: false })]))).toBe(true);
    expect(showsVolumeLicensing(framesOf([products(missing), page()]))).toBe(false);
  });
});

describe('sign-in pages', () => {
  const refused: Sighting = { ...error, id: 'wrong-cloud', signal: 'sign-in', seen: 'AADSTS90038' };
  const signIn = (journey: Journey) =>
    judge(rules, {
      frames: framesOf([page({ sightings: [refused] })], 'login.microsoftonline.com'),
      journey,
    }).map(({ id }) => id);
  const hop = { kind: 'sign-in', host: 'login.microsoftonline.com', request: '1', at: 0 } as const;
  const to = (wants: 'admin-center' | 'azure' | 'other') => ({ hops: [{ ...hop, wants }], landed: true });

  it('count on the way to the admin center, or where the way isn’t known', () => {
    expect(signIn(to('admin-center'))).toEqual(['wrong-cloud']);
    expect(signIn(noJourney)).toEqual(['wrong-cloud']);
  });

  it('are nobody’s business on the way elsewhere', () => {
    expect(signIn(to('other'))).toEqual([]);
    expect(signIn(to('azure'))).toEqual([]);
  });

  it('say why they refuse', () => {
    const blocked: Sighting = {
      ...refused,
      id: 'sign-in-refused',
      cause: 'access-rule',
      seen: 'AADSTS53003',
    };
    const frames = framesOf([page({ sightings: [blocked] })], 'login.microsoftonline.com');
    const [found, ...others] = judge(rules, { frames, journey: to('admin-center') });
    expect(found).toMatchObject({ id: 'sign-in-refused', confidence: 'certain', cause: 'access-rule' });
    expect(others).toEqual([]);
    expect(judge(rules, { frames, journey: to('other') })).toEqual([]);
  });

  it('go before what the way to them suggests', () => {
    const handedOver = { ...hop, host: 'login.live.com', wants: 'admin-center', handedOver: true } as const;
    const journey = { hops: [handedOver], landed: true };
    expect(judge(rules, { frames: [], journey }).map(({ id }) => id)).toEqual(['personal-account']);
    expect(signIn(journey)).toEqual(['wrong-cloud']);
  });
});

it('nothing found means nothing on a page in a language that isn’t read, or where none is read', () => {
  expect(canTell(framesOf([page({ language: 'ja' }), page({ language: 'fr' })]))).toBe(true);
  expect(canTell(framesOf([page({ language: '' })]))).toBe(true);
  expect(canTell(framesOf([page({ language: 'fr' })]))).toBe(false);
  expect(canTell([])).toBe(false);
});

it('nothing found means nothing while a page is still being read, or where a part of it can’t be', () => {
  const frames = (...facts: Partial<Facts>[]) => framesOf(facts.map((one) => page(one)));
  expect(isBeingRead(frames({}, { reading: true }))).toBe(true);
  expect(isBeingRead(frames({}, {}))).toBe(false);
  for (const facts of [{ reading: true } as const, { opaque: true }]) {
    expect(canTell(frames(facts))).toBe(false);
    expect(canTell(frames({}, facts))).toBe(false);
  }
  expect(canTell(frames({}, {}))).toBe(true);
});
