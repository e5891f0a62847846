import type { LookUpFailure, Tenant, TenantCloud } from './types.ts';

/** What of a domain's OpenID configuration tells its cloud. A missing, null or empty text is ''. */
export interface ConfigurationFacts {
  regionScope: string;
  regionSubScope: string;
  /** Addresses of issuer and endpoints, as far as given. */
  endpoints: readonly string[];
}

/** Continents, and `WW`: the public cloud's regions. Any other scope is a cloud we don't know. */
const publicScopes: readonly string[] = ['NA', 'EU', 'AS', 'OC', 'SA', 'AF', 'WW'];

/** Microsoft: "USG … or USGov, you have yourself an Azure Government tenant". */
const governmentScopes: readonly string[] = ['USG', 'USGOV'];

/** Sub-scopes as CISA's ScubaGear and Microsoft's MSCloudLoginAssistant read them. */
const governmentSubScopes: Record<string, TenantCloud> = { DODCON: 'gcc-high', DOD: 'dod' };
const publicSubScopes: Record<string, TenantCloud> = { '': 'commercial', GCC: 'gcc' };

type HostFamily = 'public' | 'us-government' | 'china' | 'other';

/** Sign-in hosts by cloud, as MSAL groups them. */
const hostFamilies: Record<string, HostFamily> = {
  'login.microsoftonline.com': 'public',
  'login.microsoft.com': 'public',
  'login.windows.net': 'public',
  'sts.windows.net': 'public',
  'login.microsoftonline.us': 'us-government',
  'login.usgovcloudapi.net': 'us-government',
  'login-us.microsoftonline.com': 'us-government',
  'login.partner.microsoftonline.cn': 'china',
  'login.chinacloudapi.cn': 'china',
  'sts.chinacloudapi.cn': 'china',
};

/**
 * A tenant's cloud. The region scopes decide; the endpoints' hosts are second evidence. What contradicts itself
 * or names a scope or host we don't know is `unknown`, never commercial.
 */
export function tenantCloud({ regionScope, regionSubScope, endpoints }: ConfigurationFacts): TenantCloud {
  const scope = regionScope.trim().toUpperCase();
  const subScope = regionSubScope.trim().toUpperCase();
  const families = new Set(endpoints.map(familyOf));
  if (families.has('other')) return 'unknown';
  if (families.has('china')) return families.size === 1 && subScope === '' ? 'china' : 'unknown';

  if (governmentScopes.includes(scope) || (scope === '' && Object.hasOwn(governmentSubScopes, subScope))) {
    // Asked on the public host, the documents of government tenants name public or government hosts.
    if (subScope === '') return 'us-government';
    return own(governmentSubScopes, subScope) ?? 'unknown';
  }
  if (scope === '') return families.has('us-government') && subScope === '' ? 'us-government' : 'unknown';
  if (!publicScopes.includes(scope) || families.has('us-government')) return 'unknown';
  return own(publicSubScopes, subScope) ?? 'unknown';
}

const own = (table: Record<string, TenantCloud>, key: string) =>
  Object.hasOwn(table, key) ? table[key] : undefined;

function familyOf(endpoint: string): HostFamily {
  const host = URL.canParse(endpoint) ? new URL(endpoint).hostname : '';
  return (Object.hasOwn(hostFamilies, host) && hostFamilies[host]) || 'other';
}

/** Both answers as one: `realm` says whether the directory is unmanaged, or why that isn't known. */
export function tenantOf(
  configuration: ConfigurationFacts,
  realm: { answer: boolean } | { failure: LookUpFailure },
): Tenant {
  const cloud = tenantCloud(configuration);
  return 'answer' in realm
    ? { kind: 'found', cloud, unmanaged: realm.answer }
    : { kind: 'found', cloud, failure: realm.failure };
}
