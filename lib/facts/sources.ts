/**
 * The documents that the guide and the rules cite. `revised` is the document's own date where it is known,
 * `checked` the day on which we last compared with it.
 */
export const sources = {
  'sign-in': {
    title: 'Sign in to the Microsoft 365 admin center for volume licensing',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/vl-sign-in',
    checked: '2026-11-20',
  },
  roles: {
    title: 'Manage volume licensing user roles',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/manage-user-roles-vl',
    revised: '2025-11-13',
    checked: '2026-11-20',
  },
  wsa: {
    title: 'Secure Authentication (WSA) Partner Guidance',
    url: 'https://learn.microsoft.com/volume-licensing-central/enablement/wsa-partner',
    checked: '2026-11-20',
  },
  organizations: {
    title: 'Introduction to Microsoft Account for Organizations',
    checked: '2026-11-20',
  },
  'become-the-admin': {
    title: 'Perform an internal admin takeover',
    url: 'https://learn.microsoft.com/microsoft-365/admin/misc/become-the-admin',
    revised: '2026-04-22',
    checked: '2026-11-20',
  },
  'manage-vl': {
    title: 'Manage volume licensing',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/manage-volume-licensing',
    revised: '2026-07-01',
    checked: '2026-11-20',
  },
  'view-contracts': {
    title: 'View your volume licensing contracts',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/view-vl-contracts',
    checked: '2026-11-27',
  },
  'online-activation': {
    title: 'Activate online services in volume licensing',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/online-service-activation-vl',
    revised: '2025-04-10',
    checked: '2026-11-28',
  },
  'sign-agreement': {
    title: 'Sign your volume licensing agreement',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/sign-vl-agreement',
    revised: '2025-04-03',
    checked: '2026-11-28',
  },
  'product-keys': {
    title: 'Find and use product keys for volume licensing',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/product-keys-for-vl',
    revised: '2024-12-13',
    checked: '2026-11-28',
  },
  'download-vl': {
    title: 'Download volume licensing products',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/download-vl-products',
    revised: '2026-05-13',
    checked: '2026-11-28',
  },
  reservations: {
    title: 'Manage License Reservations for volume licensing',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/manage-license-reservations-vl',
    revised: '2025-03-28',
    checked: '2026-11-28',
  },
  'mca-e-keys': {
    title: 'Understand MCA-E Product Activation Keys',
    revised: '2025-07-22',
    checked: '2026-11-28',
  },
  'vl-central-mfa': {
    title: 'How to enable MFA for Volume Licensing Central',
    url: 'https://learn.microsoft.com/volume-licensing-central/learning/mfa/how-to-enable-mfa',
    checked: '2026-11-20',
  },
  'contact-support': {
    title: 'Contact volume licensing support',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/contact-vl-support',
    revised: '2025-05-12',
    checked: '2026-11-20',
  },
  'entra-errors': {
    title: 'Microsoft Entra authentication and authorization error codes',
    url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    checked: '2026-11-20',
  },
  'inactive-tenant': {
    title: 'Tenant inaccessible due to inactivity',
    url: 'https://learn.microsoft.com/entra/fundamentals/inaccessible-tenant',
    revised: '2025-01-15',
    checked: '2026-11-27',
  },
  'domains-takeover': {
    title: 'Take over an unmanaged directory in Microsoft Entra ID',
    url: 'https://learn.microsoft.com/entra/identity/users/domains-admin-takeover',
    checked: '2026-11-27',
  },
  'entra-900439': {
    title: 'Error AADSTS900439: USGClientNotSupportedOnPublicEndpoint',
    url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-aadsts900439-usgclientnotsupportedonpublicendpoint',
    checked: '2026-11-20',
  },
  'realm-discovery': {
    title: 'Home realm discovery for Microsoft Entra sign-in pages',
    url: 'https://learn.microsoft.com/entra/identity/users/signin-realm-discovery',
    checked: '2026-11-20',
  },
  /** What people have quoted of the pages they saw, in public places. */
  reports: {
    title: 'Public reports by people who saw the page',
    checked: '2026-11-20',
  },
} as const satisfies Record<string, SourceDocument>;

export interface SourceDocument {
  title: string;
  url?: string;
  revised?: string;
  checked: string;
}

export type SourceId = keyof typeof sources;

/** A section of a document: `sign-in#profile-setup-error`. Section ids name the document's headings. */
export type SourceRef = `${SourceId}#${string}`;

/** The sections that the guide carries. Each is cited by at least one of its nodes. */
export const sections = [
  'sign-in#before-you-begin',
  'sign-in#where-to-sign-in',
  'sign-in#first-time-non-ea',
  'sign-in#first-time-ea',
  'sign-in#previously-registered',
  'sign-in#who-receives-welcome',
  'sign-in#sign-up-entra-id',
  'sign-in#cross-cloud-change',
  'sign-in#am-i-affected',
  'sign-in#fix-cross-cloud-user',
  'sign-in#affected-users-admin',
  'sign-in#assign-correct-id-admin',
  'sign-in#azure-portal-redirect',
  'sign-in#profile-setup-error',
  'sign-in#ready-to-become-admin',
  'sign-in#no-vl-page',
  'sign-in#welcome-invalid',
  'sign-in#contact-support',
  'roles#who-assigns',
  'roles#seven-roles',
  'roles#administrator-role',
  'roles#change-admin',
  'roles#no-profile',
  'roles#change-contact',
  'roles#view-users',
  'roles#manage-assignments-statuses',
  'roles#assign-step-1-users',
  'roles#assign-step-2-contracts',
  'roles#assign-step-3-roles',
  'roles#edit-remove',
  'roles#inherit-parent',
  'wsa#validation-messages',
  'wsa#requirements',
  'wsa#cloud-scope-table',
  'wsa#common-breakdowns',
  'wsa#validate-vl-central',
  'wsa#sign-in-check',
  'wsa#manual-forms',
  'wsa#customer-email',
  'wsa#invalid-wsa-error',
  'wsa#no-tenant',
  'wsa#legacy-roles',
  'wsa#cocp',
  'wsa#escalate',
  'wsa#aos-g',
  'organizations#subscriptions',
] as const satisfies readonly SourceRef[];

/** Sections of other documents that nodes cite besides: what the volume licensing articles leave out. */
export const furtherSections = [
  'entra-errors#aadsts-error-codes',
  'entra-900439#cause',
  'inactive-tenant#reactivation',
  'domains-takeover#cross-cloud',
  'view-contracts#contracts',
  'view-contracts#sync-permissions',
  'manage-vl#where-to-manage',
  'manage-vl#who-gets-access',
  'product-keys#activation-limits',
  'download-vl#catalog',
  'reservations#before-you-begin',
  'mca-e-keys#prerequisites',
  'vl-central-mfa#enabling',
  'online-activation#activation-mail',
  'sign-agreement#signing-and-access',
] as const satisfies readonly SourceRef[];

/** The document that a reference names. */
export function sourceOf(ref: SourceRef): SourceDocument & { id: SourceId } {
  const id = ref.slice(0, ref.indexOf('#')) as SourceId;
  return { id, ...sources[id] };
}
