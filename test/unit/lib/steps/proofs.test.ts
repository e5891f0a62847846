import { describe, expect, it, test } from 'vitest';
import type { Facts } from '../../../../lib/detect/types.ts';
import { type FindingId, findingIds } from '../../../../lib/facts/findings.ts';
import { type Past, remember } from '../../../../lib/steps/past.ts';
import { portalOf } from '../../../../lib/steps/portal.ts';
import { type ProofId, proofs, prove, type TabState } from '../../../../lib/steps/proofs.ts';
import { follow, parseTicks, setTick, type Ticks, ticked } from '../../../../lib/steps/ticks.ts';

const contracts = '/subscriptions/vlnew/contracts';
const assignments = '/subscriptions/vlnew/assignments';
const worldwide = 'admin.microsoft.com';

interface Shown {
  host?: string;
  facts?: Partial<Facts>;
  frame?: Partial<Facts>;
  findings?: FindingId[];
  past?: Past;
}

const calm = { calm: true } as const;
const factsOf = (facts: Partial<Facts>): Facts => ({
  route: '/homepage',
  language: 'en',
  sightings: [],
  shell: true,
  opaque: false,
  ...facts,
});
const tab = ({ host = worldwide, facts = calm, frame, findings = [], past = {} }: Shown): TabState => ({
  frames: [
    { id: 0, host, facts: factsOf(facts) },
    ...(frame ? [{ id: 7, host, facts: factsOf({ route: '', shell: false, ...frame }) }] : []),
  ],
  findings,
  past,
});
const was = (id: FindingId, route: string, host = worldwide): Past => ({ [id]: { host, route } });
const at = (route: string, more: Partial<Facts> = calm) => ({ facts: { route, ...more } });

type Cases = Record<'proven' | 'not' | 'unknown', Shown[]>;

const undrawn: Shown = { facts: { shell: false } };
const signIn: Shown = { host: 'login.microsoftonline.com' };

/** What was found on a page: gone there and at rest, still there, and all that can't be told. */
const goneCases = (id: FindingId, route: string): Cases => ({
  proven: [
    { ...at(route), past: was(id, route) },
    { ...at(route), past: was(id, route), host: 'portal.office365.us' },
    { ...at(route), past: was(id, route), frame: calm },
  ],
  not: [{ ...at(route), past: was(id, route), findings: [id] }],
  unknown: [
    at(route),
    { ...at('/users'), past: was(id, route) },
    { ...at(route, {}), past: was(id, route) },
    { ...at(route), past: was(id, route), frame: {} },
    { ...at(route, { calm: true, opaque: true }), past: was(id, route) },
    { ...at(route, { calm: true, shell: false }), past: was(id, route) },
    { ...signIn, past: was(id, route) },
  ],
});

const routeCases = (here: string[], elsewhere: string[]): Cases => ({
  proven: here.map((route) => at(route)),
  not: elsewhere.map((route) => at(route)),
  // Until it has come to rest, the page may lead elsewhere.
  unknown: [...here.map((route) => at(route, {})), undrawn, signIn],
});

const cases: Record<ProofId, Cases> = {
  'signed-in': {
    proven: [{}, { host: 'portal.apps.mil' }, { host: 'admin.cloud.microsoft' }],
    not: [],
    unknown: [undrawn, signIn, { host: 'portal.azure.com' }, { host: 'admin.microsoft.com.evil.example' }],
  },
  'signed-in-public': {
    proven: [{}, { host: 'portal.office.com' }],
    not: [{ host: 'portal.office365.us' }],
    unknown: [undrawn, signIn],
  },
  'signed-in-gcc-high': { proven: [{ host: 'portal.office365.us' }], not: [{}], unknown: [undrawn, signIn] },
  'signed-in-dod': {
    proven: [{ host: 'portal.apps.mil' }],
    not: [{ host: 'portal.office365.us' }],
    unknown: [undrawn, signIn],
  },
  'signed-in-other-cloud': {
    proven: [
      { host: 'portal.office365.us', past: was('cloud-mismatch-banner', contracts) },
      { past: was('access-at-risk', contracts, 'portal.apps.mil') },
    ],
    not: [
      { past: was('cloud-mismatch-banner', contracts) },
      { host: 'admin.cloud.microsoft', past: was('access-at-risk', contracts) },
    ],
    unknown: [{}, { ...undrawn, past: was('cloud-mismatch-banner', contracts, 'portal.apps.mil') }, signIn],
  },
  'billing-open': routeCases(['/subscriptions', '/licenses', contracts], ['/homepage', '/users', '/billing']),
  'your-products-open': routeCases(
    ['/subscriptions', '/subscriptions/vlnew'],
    ['/licenses', '/subscriptionsx'],
  ),
  'vl-open': routeCases(['/subscriptions/vlnew', contracts], ['/subscriptions', '/subscriptions/vlnewer']),
  'contracts-open': routeCases([contracts], ['/subscriptions/vlnew', assignments]),
  'assignments-open': routeCases([assignments], [contracts]),
  'vl-tab-there': {
    proven: [
      { facts: { tabs: { present: true, settled: false } } },
      { frame: { tabs: { present: true, settled: true } } },
    ],
    not: [{ findings: ['missing-vl-tab'], facts: { tabs: { present: false, settled: true } } }],
    unknown: [{}, { facts: { tabs: { present: false, settled: false } } }, undrawn, signIn],
  },
  'risk-shown': {
    proven: [{ ...at(contracts), findings: ['access-at-risk'] }],
    not: [],
    unknown: [at(contracts), { ...signIn, findings: ['access-at-risk'] }],
  },
  'banner-gone': goneCases('cloud-mismatch-banner', contracts),
  'no-access-at-risk': goneCases('access-at-risk', contracts),
  'invitation-reset': {
    ...goneCases('invitation-expired', assignments),
    proven: [
      ...goneCases('invitation-expired', assignments).proven,
      // A new one has gone out.
      { ...at(assignments), past: was('invitation-expired', assignments), findings: ['invitation-sent'] },
    ],
  },
  'status-active': {
    ...goneCases('assignment-in-progress', assignments),
    not: [
      // From one status into another is not "Active".
      {
        ...at(assignments),
        past: was('assignment-in-progress', assignments),
        findings: ['assignment-failed'],
      },
      { ...at(assignments), past: was('invitation-expired', assignments), findings: ['invitation-sent'] },
    ],
  },
  'profile-error-gone': {
    // The error has no route of its own: the admin center opens wherever.
    proven: [
      { past: was('profile-setup-error', '') },
      { ...at('/users'), past: was('profile-setup-error', '') },
    ],
    not: [{ ...undrawn, past: was('profile-setup-error', ''), findings: ['profile-setup-error'] }],
    unknown: [
      {},
      { facts: { shell: false, calm: true }, past: was('profile-setup-error', '') },
      { facts: {}, past: was('profile-setup-error', '') },
      { ...signIn, past: was('profile-setup-error', '') },
    ],
  },
};

describe.each(Object.keys(proofs) as ProofId[])('%s', (id) => {
  for (const state of ['proven', 'not', 'unknown'] as const)
    test.each(cases[id][state].map((shown) => [JSON.stringify(shown), shown] as const))(
      `${state}: %s`,
      (_, shown) => expect(prove(id, tab(shown)).state).toBe(state),
    );
});

it('proves nothing of a tab without a page', () => {
  for (const id of Object.keys(proofs) as ProofId[])
    expect(prove(id, { frames: [], findings: [...findingIds], past: {} }).state).toBe('unknown');
});

it('says where a proof was seen', () => {
  expect(prove('vl-open', tab(at(contracts)))).toEqual({
    state: 'proven',
    seen: { host: worldwide, route: contracts },
  });
});

it('says nothing is gone from a page that can’t be told from others of its kind', () => {
  const route = '/subscriptions/vlnew/contracts/…';
  const verdict = prove('banner-gone', tab({ ...at(route), past: was('cloud-mismatch-banner', route) }));
  expect(verdict.state).toBe('unknown');
});

it('knows the admin center of a host', () => {
  expect(
    ['portal.office365.us', 'portal.apps.mil', worldwide, 'admin.cloud.microsoft'].map(portalOf),
  ).toEqual(['gcc-high', 'dod', 'public', 'public']);
});

describe('the past', () => {
  const { frames } = tab(at(contracts));
  it('keeps where a finding was, also once it is gone', () => {
    const past = remember({}, [{ id: 'cloud-mismatch-banner' }], frames);
    expect(past).toEqual(was('cloud-mismatch-banner', contracts));
    expect(remember(past, [], tab({}).frames)).toBe(past);
    expect(remember(past, [{ id: 'cloud-mismatch-banner' }], frames)).toBe(past);
    expect(remember(past, [{ id: 'cloud-mismatch-banner' }], tab({}).frames)).toEqual(
      was('cloud-mismatch-banner', '/homepage'),
    );
  });
  it('has nothing of a tab without a page', () => {
    expect(remember({}, [{ id: 'retired-vlsc-link' }], [])).toEqual({});
  });
});

describe('ticks', () => {
  const checks = [
    { key: 'open', proof: 'vl-open' },
    { key: 'sign/banner-gone', proof: 'banner-gone' },
  ] as const;
  const past = was('cloud-mismatch-banner', contracts);
  const healed = tab({ ...at(contracts), past });
  const ill = tab({ ...at(contracts), past, findings: ['cloud-mismatch-banner'] });

  it('come by proof, and stay', () => {
    const ticks = follow({}, checks, healed);
    expect(ticked(ticks)).toEqual(['open', 'sign/banner-gone']);
    expect(follow(ticks, checks, tab({}))).toBe(ticks);
    expect(follow(ticks, checks, { frames: [], findings: [], past: {} })).toBe(ticks);
  });
  it('are taken back where what was gone is there again', () => {
    expect(ticked(follow(follow({}, checks, healed), checks, ill))).toEqual(['open']);
  });
  it('of the person stand against every proof', () => {
    const off = setTick(follow({}, checks, healed), 'open', false);
    expect(ticked(follow(off, checks, healed))).toEqual(['sign/banner-gone']);
    const on = setTick({}, 'sign/banner-gone', true);
    expect(ticked(follow(on, checks, ill))).toContain('sign/banner-gone');
  });
  it('are read as they were written', () => {
    const ticks = setTick(follow({}, checks, healed), 'other', false);
    expect(parseTicks(JSON.parse(JSON.stringify(ticks)))).toEqual(ticks);
  });
  it('of versions before keep no part of a route that could name somebody', () => {
    const tick = { by: 'page', on: true, proof: 'signed-in', host: worldwide } as const;
    expect(parseTicks({ a: { ...tick, route: '/users/:/userdetails/annamiller' } })).toEqual({
      a: { ...tick, route: '/users/:/…/…' },
    });
  });
  it.each([
    null,
    'text',
    7,
    [],
    {
      a: null,
      b: 1,
      c: { by: 'page', on: true },
      d: { by: 'page', on: true, proof: 'constructor', host: '', route: '' },
    },
    { e: { by: 'person' }, f: { by: 'nobody', on: true } },
  ])('are none where they were not: %j', (value) => {
    expect(parseTicks(value)).toEqual<Ticks>({});
  });
});
