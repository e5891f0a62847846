// The host names the practice site answers to, and how a browser is told to find them on this machine.

export const commercialAdminHosts = [
  'admin.microsoft.com',
  'admin.cloud.microsoft',
  'admin.microsoft365.com',
  'portal.office.com',
  'portal.microsoft.com',
] as const;

export const governmentAdminHosts = ['portal.office365.us', 'portal.apps.mil'] as const;

export const adminHosts = [...commercialAdminHosts, ...governmentAdminHosts] as const;
export type AdminHost = (typeof adminHosts)[number];

export const signInHosts = [
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.live.com',
] as const;
export const azureHosts = ['azure.microsoft.com', 'portal.azure.com', 'portal.azure.us'] as const;
/** The hosts from which Teams wraps links, and the page that does it. */
export const teamsLinkHosts = [
  'statics.teams.cdn.office.net',
  'teams.public.onecdn.static.microsoft',
] as const;
export const teamsLinkPath = '/evergreen-assets/safelinks/2/atp-safelinks.html';
export const safeLinksHosts = [
  'nam01.safelinks.protection.outlook.com',
  'usg02.safelinks.protection.office365.us',
] as const;

/** Addresses of the retired Volume Licensing Service Center; www.microsoft.com has other pages, too. */
export const vlscHosts = ['www.microsoft.com', 'vlsc.microsoft.com', 'licensing.microsoft.com'] as const;

/** VL Central, and the host from which the Azure portal's framework takes what it shows in frames. */
export const vlCentralHost = 'vlcentral.microsoft.com';
export const bladeHost = 'sandbox-1.reactblade.portal.azure.net';

/** It serves the sign-in pages too, but is not Microsoft's. */
export const lookAlikeSignInHost = 'login.microsoftonline.com.sign-in.example';

/** They serve the admin center's pages too, but no extension may take them for it. */
export const lookAlikeHosts = [
  'admin.microsoft.com.sign-in.example',
  'admin-microsoft.com',
  'login.example.org',
] as const;

export const shortLinkHost = 'go.microsoft.com';
export const articleHost = 'learn.microsoft.com';
export const mailHost = 'outlook.office.com';

export const practiceHosts: readonly string[] = [
  ...adminHosts,
  ...signInHosts,
  ...azureHosts,
  ...safeLinksHosts,
  ...teamsLinkHosts,
  ...vlscHosts,
  vlCentralHost,
  bladeHost,
  shortLinkHost,
  articleHost,
  mailHost,
  ...lookAlikeHosts,
  lookAlikeSignInHost,
];

const includes = (hosts: readonly string[], host: string) => hosts.includes(host);

export const isAdminHost = (host: string): host is AdminHost => includes(adminHosts, host);
export const isGovernmentHost = (host: string) => includes(governmentAdminHosts, host);
export const isSignInHost = (host: string) => includes(signInHosts, host);
export const isAzureHost = (host: string) => includes(azureHosts, host);
export const isSafeLinksHost = (host: string) =>
  includes(safeLinksHosts, host) || includes(teamsLinkHosts, host);
export const isVlscHost = (host: string) => includes(vlscHosts, host);
export const isLookAlikeHost = (host: string) => includes(lookAlikeHosts, host);

/** The value of Chromium's flag --host-resolver-rules. */
export function hostRules(port: number, { everything = false }: { everything?: boolean } = {}): string {
  const hosts = everything ? ['*'] : practiceHosts;
  return hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', ');
}
