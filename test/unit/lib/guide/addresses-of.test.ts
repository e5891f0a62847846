import { describe, expect, it } from 'vitest';
import { cloudIds } from '../../../../lib/facts/clouds.ts';
import type { LinkId } from '../../../../lib/facts/links.ts';
import { addressesOf, cloudsOf } from '../../../../lib/guide/addresses-of.ts';

const three: LinkId[] = ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'];

describe('the clouds of an address', () =>
  it.each<[LinkId, string[]]>([
    ['admin-center', ['commercial', 'gcc']],
    ['volume-licensing-tab', ['commercial', 'gcc']],
    ['admin-center-gcc-high', ['gcc-high']],
    ['admin-center-dod', ['dod']],
    ['sign-up-entra-id', []],
    ['manage-roles', []],
  ])('%s: %j', (link, clouds) => expect(cloudsOf(link)).toEqual(clouds)));

describe('the addresses of a step', () => {
  it('are all alike without a cloud', () =>
    expect(addressesOf({ links: three }, undefined)).toEqual({ links: three, others: [] }));

  it.each(cloudIds)('have the one of %s first, the others apart', (cloud) => {
    const { links, others } = addressesOf({ links: [...three, 'manage-roles'] }, cloud);
    expect(links).toHaveLength(2);
    expect(cloudsOf(links[0] as LinkId)).toContain(cloud);
    expect(links[1]).toBe('manage-roles');
    expect([...links, ...others].toSorted()).toEqual([...three, 'manage-roles'].toSorted());
  });

  it('fold none away where the cloud has none of them', () => {
    const links: LinkId[] = ['volume-licensing-tab', 'manage-roles'];
    expect(addressesOf({ links }, 'dod')).toEqual({ links, others: [] });
    expect(addressesOf({}, 'dod')).toEqual({ links: [], others: [] });
  });

  it('have one for the private window, which isn’t named twice: that of the cloud where there is one', () => {
    const step = { privately: 'admin-center', links: three } as const;
    expect(addressesOf(step, undefined)).toEqual({
      privately: 'admin-center',
      links: ['admin-center-gcc-high', 'admin-center-dod'],
      others: [],
    });
    expect(addressesOf(step, 'dod')).toEqual({
      privately: 'admin-center-dod',
      links: [],
      others: ['admin-center', 'admin-center-gcc-high'],
    });
    expect(addressesOf({ privately: 'admin-center' }, 'dod')).toEqual({
      privately: 'admin-center',
      links: [],
      others: [],
    });
  });
});
