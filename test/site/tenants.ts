// The domains that the practice site's look-ups know: what it answers for each, and what that means. Pure data,
// used by the server and the tests. Shapes are those of public sources (Microsoft's pages, CISA's ScubaGear,
// Microsoft's MSAL and MSCloudLoginAssistant); names and ids are made up.
import type { Tenant } from '../../lib/contacts/types.ts';

export type Behaviour =
  | { kind: 'json'; status?: number; json: unknown }
  /** Refuses so many times, then answers; then the same again. Seconds in `retryAfter`. */
  | { kind: 'refuses'; status: 429 | 500 | 503; times: number; retryAfter?: number; json: unknown }
  | { kind: 'hangs' }
  | { kind: 'html' }
  | { kind: 'broken-json' }
  | { kind: 'redirects' }
  | { kind: 'large' };

export interface PracticeTenant {
  configuration: Behaviour;
  realm: Behaviour;
  /** What is to be understood from the answers. */
  means: Tenant;
}

const id = '3f0c5a52-5d0b-4c53-9a57-1b7c4c0d2e10';

/** A configuration as v2.0 gives it, in the cloud of `host`. */
const configuration = (host: string, region: Record<string, string | null>): Behaviour => ({
  kind: 'json',
  json: {
    token_endpoint: `https://${host}/${id}/oauth2/v2.0/token`,
    jwks_uri: `https://${host}/${id}/discovery/v2.0/keys`,
    issuer: `https://${host}/${id}/v2.0`,
    authorization_endpoint: `https://${host}/${id}/oauth2/v2.0/authorize`,
    ...region,
    cloud_instance_name: host.replace(/^login\./, ''),
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: 'graph.microsoft.com',
    rbac_url: 'https://pas.windows.net',
  },
});

const json = (value: unknown, status = 200): Behaviour => ({ kind: 'json', json: value, status });

const publicHost = 'login.microsoftonline.com';
const governmentHost = 'login.microsoftonline.us';
const chinaHost = 'login.partner.microsoftonline.cn';

export const commercialConfiguration = (region: string) =>
  configuration(publicHost, { tenant_region_scope: region });

export const managedRealm = (domain: string): Behaviour =>
  json({ Login: `name@${domain}`, DomainName: domain, IsViral: false });

const unmanagedRealm = (domain: string): Behaviour =>
  json({ Login: `name@${domain}`, DomainName: domain, IsViral: true });

export const unknownTenant = (domain: string): Behaviour =>
  json(
    {
      error: 'invalid_tenant',
      error_description: `AADSTS90002: Tenant '${domain}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.\r\nTrace ID: 00000000-0000-0000-0000-000000000000\r\nCorrelation ID: 00000000-0000-0000-0000-000000000000\r\nTimestamp: 2026-06-18 22:46:37Z`,
      error_codes: [90002],
      timestamp: '2026-06-18 22:46:37Z',
      trace_id: '00000000-0000-0000-0000-000000000000',
      correlation_id: '00000000-0000-0000-0000-000000000000',
      error_uri: 'https://login.microsoftonline.com/error?code=90002',
    },
    400,
  );

const found = (cloud: Extract<Tenant, { kind: 'found' }>['cloud']): Tenant => ({
  kind: 'found',
  cloud,
  unmanaged: false,
});
const unreachable = (failure: Extract<Tenant, { kind: 'unreachable' }>['failure']): Tenant => ({
  kind: 'unreachable',
  failure,
});

const commercial = commercialConfiguration('NA');
const refuses = (behaviour: Omit<Extract<Behaviour, { kind: 'refuses' }>, 'kind' | 'json'>): Behaviour => ({
  kind: 'refuses',
  ...behaviour,
  json: commercial.kind === 'json' ? commercial.json : null,
});

const entries: Record<string, Omit<PracticeTenant, 'realm'> & { realm?: Behaviour }> = {
  'commercial.example': { configuration: commercial, means: found('commercial') },
  'v1.example': {
    configuration: json({
      token_endpoint: `https://login.windows.net/${id}/oauth2/token`,
      issuer: `https://sts.windows.net/${id}/`,
      authorization_endpoint: `https://login.windows.net/${id}/oauth2/authorize`,
      tenant_region_scope: 'NA',
      cloud_instance_name: 'microsoftonline.com',
      cloud_graph_host_name: 'graph.windows.net',
      msgraph_host: 'graph.microsoft.com',
      rbac_url: 'https://pas.windows.net',
    }),
    means: found('commercial'),
  },
  'empty-sub-scope.example': {
    configuration: json({ tenant_region_scope: 'EU', tenant_region_sub_scope: '' }),
    means: found('commercial'),
  },
  'gcc.example': {
    configuration: configuration(publicHost, {
      tenant_region_scope: 'NA',
      tenant_region_sub_scope: 'GCC',
    }),
    means: found('gcc'),
  },
  'gcc-high.example': {
    configuration: configuration(governmentHost, {
      tenant_region_scope: 'USGov',
      tenant_region_sub_scope: 'DODCON',
    }),
    means: found('gcc-high'),
  },
  'gcc-high-usg.example': {
    configuration: json({ tenant_region_scope: 'USG', tenant_region_sub_scope: 'DODCON' }),
    means: found('gcc-high'),
  },
  'gcc-high-no-scope.example': {
    configuration: json({
      tenant_region_sub_scope: 'DODCON',
      token_endpoint: `https://${governmentHost}/${id}/oauth2/v2.0/token`,
    }),
    means: found('gcc-high'),
  },
  'dod.example': {
    configuration: configuration(governmentHost, {
      tenant_region_scope: 'USGov',
      tenant_region_sub_scope: 'DOD',
    }),
    means: found('dod'),
  },
  'azure-government.example': {
    configuration: json({
      authorization_endpoint: `https://${publicHost}/${id}/oauth2/authorize`,
      tenant_region_scope: 'USG',
    }),
    means: found('us-government'),
  },
  'china.example': {
    configuration: json({ token_endpoint: `https://${chinaHost}/${id}/oauth2/v2.0/token` }),
    means: found('china'),
  },
  'no-region.example': {
    configuration: configuration(publicHost, { tenant_region_scope: null }),
    means: found('unknown'),
  },
  'sovereign-france.example': {
    configuration: configuration('login.sovcloud-identity.fr', { tenant_region_scope: 'FG' }),
    means: found('unknown'),
  },
  'sovereign-germany.example': {
    configuration: configuration(publicHost, { tenant_region_scope: 'GG2' }),
    means: found('unknown'),
  },
  'unmanaged.example': {
    configuration: commercial,
    realm: unmanagedRealm('unmanaged.example'),
    means: { kind: 'found', cloud: 'commercial', unmanaged: true },
  },
  'no-tenant.example': {
    configuration: unknownTenant('no-tenant.example'),
    means: { kind: 'not-found' },
  },
  'other-error.example': {
    configuration: json({ error: 'invalid_request', error_codes: [900144] }, 400),
    means: unreachable('refused'),
  },
  'rate-limited.example': {
    configuration: refuses({ status: 429, times: 1, retryAfter: 1 }),
    means: found('commercial'),
  },
  'always-rate-limited.example': {
    configuration: refuses({ status: 429, times: Infinity, retryAfter: 1 }),
    means: unreachable('rate-limited'),
  },
  'overloaded.example': {
    configuration: refuses({ status: 503, times: 1, retryAfter: 1 }),
    means: found('commercial'),
  },
  'down.example': {
    configuration: refuses({ status: 500, times: Infinity }),
    means: unreachable('server-error'),
  },
  'hangs.example': { configuration: { kind: 'hangs' }, means: unreachable('timeout') },
  'html.example': { configuration: { kind: 'html' }, means: unreachable('not-json') },
  'broken-json.example': { configuration: { kind: 'broken-json' }, means: unreachable('not-json') },
  'redirects.example': { configuration: { kind: 'redirects' }, means: unreachable('redirected') },
  'large.example': { configuration: { kind: 'large' }, means: unreachable('too-large') },
  'other-json.example': {
    configuration: json({ tenant_region_scope: 7 }),
    means: unreachable('unexpected-answer'),
  },
  'nothing-said.example': { configuration: json({}), means: unreachable('unexpected-answer') },
  'realm-html.example': {
    configuration: commercial,
    realm: { kind: 'html' },
    means: { kind: 'found', cloud: 'commercial', failure: 'not-json' },
  },
};

export const practiceTenants: ReadonlyMap<string, PracticeTenant> = new Map(
  Object.entries(entries).map(([domain, entry]) => [domain, { realm: managedRealm(domain), ...entry }]),
);

const regions = ['NA', 'EU', 'AS', 'OC'] as const;

/** What the site knows of a domain: any other one under `.example` has a commercial tenant, the rest have none. */
export function practiceTenant(domain: string): PracticeTenant {
  const known = practiceTenants.get(domain);
  if (known) return known;
  if (!domain.endsWith('.example')) {
    return {
      configuration: unknownTenant(domain),
      realm: managedRealm(domain),
      means: { kind: 'not-found' },
    };
  }
  return {
    configuration: commercialConfiguration(regions[domain.length % regions.length] ?? 'NA'),
    realm: managedRealm(domain),
    means: found('commercial'),
  };
}
