import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/detect/judge.ts';
import { rules } from '../../lib/detect/rules/index.ts';
import type { Facts, SeenTabs } from '../../lib/detect/types.ts';
import { noJourney } from '../../lib/journey/journey.ts';

const page = (facts: Partial<Facts> = {}): Facts => ({
  route: '/homepage',
  language: 'en',
  texts: [],
  shell: true,
  opaque: false,
  ...facts,
});
const findings = (...frames: Facts[]) => judge(rules, { frames, journey: noJourney });

describe('texts', () => {
  const seen = { id: 'profile-setup-error', language: 'en', confidence: 'certain' } as const;

  it('are found in any frame, once', () => {
    expect(findings(page(), page({ texts: [seen] }), page({ texts: [seen] }))).toEqual([
      { id: 'profile-setup-error', confidence: 'certain' },
    ]);
  });

  it('are less sure on a page of another language', () => {
    expect(findings(page({ language: 'fr', texts: [seen] }))).toEqual([
      { id: 'profile-setup-error', confidence: 'possible' },
    ]);
    expect(findings(page({ language: '', texts: [seen] }))[0]?.confidence).toBe('certain');
  });

  it('hand on the domain and the form', () => {
    const takeover = { ...seen, id: 'ready-to-become-admin', domain: 'contoso.example' } as const;
    const banner = { ...seen, id: 'cloud-mismatch-banner', form: 'admin' } as const;
    expect(findings(page({ texts: [banner, takeover] }))).toEqual([
      { id: 'ready-to-become-admin', confidence: 'certain', domain: 'contoso.example' },
      { id: 'cloud-mismatch-banner', confidence: 'certain', form: 'admin' },
    ]);
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
});
