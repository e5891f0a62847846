import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ConfigurationFacts, tenantCloud } from '../../../../lib/contacts/tenant.ts';

const facts = (regionScope: string, regionSubScope: string, ...hosts: string[]): ConfigurationFacts => ({
  regionScope,
  regionSubScope,
  endpoints: hosts.map((host) => `https://${host}/id/v2.0`),
});
const com = 'login.microsoftonline.com';
const us = 'login.microsoftonline.us';
const cn = 'login.partner.microsoftonline.cn';

it.each([
  ['commercial', facts('NA', '')],
  ['commercial', facts('eu', '', com, 'sts.windows.net')],
  ['gcc', facts('NA', 'GCC', com)],
  ['gcc-high', facts('USGov', 'DODCON', us)],
  ['gcc-high', facts('USG', 'DODCON', com)],
  ['gcc-high', facts('', 'DODCON', us)],
  ['dod', facts('USGov', 'DOD')],
  ['us-government', facts('USG', '', com)],
  ['us-government', facts('', '', us)],
  ['china', facts('', '', cn)],
  ['china', facts('AS', '', cn)],
  // What isn't known, or contradicts itself.
  ['unknown', facts('', '', com)],
  ['unknown', facts('', '')],
  ['unknown', facts('FG', '', com)],
  ['unknown', facts('NA', '', 'login.sovcloud-identity.fr')],
  ['unknown', facts('NA', '', com, 'login.microsoftonline.com.evil.example')],
  ['unknown', facts('NA', 'NEW', com)],
  ['unknown', facts('NA', '', us)],
  ['unknown', facts('NA', 'DODCON', com)],
  ['unknown', facts('USGov', 'GCC', us)],
  ['unknown', facts('', 'GCC', com)],
  ['unknown', facts('', '', cn, com)],
  ['unknown', facts('USGov', 'DOD', cn)],
  ['unknown', facts('DOD', '', us)],
  ['unknown', { ...facts('NA', ''), endpoints: ['no address'] }],
  ['unknown', facts('__proto__', 'constructor')],
])('%s: %o', (cloud, configuration) => expect(tenantCloud(configuration)).toBe(cloud));

it('is commercial only with a public region, no sub-scope, and none but public hosts', () => {
  const text = (...known: string[]) => fc.oneof(fc.constantFrom(...known), fc.string());
  const scopes = ['NA', 'EU', 'AS', 'OC', 'SA', 'AF', 'WW'];
  fc.assert(
    fc.property(
      text('', ...scopes, 'USG', 'USGov', 'FG'),
      text('', 'GCC', 'DOD', 'DODCON'),
      fc.array(text(com, us, cn, 'sts.windows.net', 'login.sovcloud-identity.fr'), { maxLength: 3 }),
      (scope, subScope, hosts) => {
        if (tenantCloud(facts(scope, subScope, ...hosts)) !== 'commercial') return;
        expect(scopes).toContain(scope.trim().toUpperCase());
        expect(subScope.trim()).toBe('');
        for (const host of hosts) {
          expect(new URL(`https://${host}/`).hostname).toMatch(
            /^(login\.microsoftonline\.com|sts\.windows\.net)$/,
          );
        }
      },
    ),
    { numRuns: 500 },
  );
});
