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
    checked: '2026-11-20',
  },
  'manage-vl': {
    title: 'Manage volume licensing',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/manage-volume-licensing',
    checked: '2026-11-20',
  },
  'contact-support': {
    title: 'Contact volume licensing support',
    url: 'https://learn.microsoft.com/microsoft-365/commerce/licenses/contact-vl-support',
    checked: '2026-11-20',
  },
} as const satisfies Record<string, { title: string; url?: string; checked: string }>;

export type SourceId = keyof typeof sources;

/** A section of a document: `sign-in#profile-setup-error`. Section ids name the document's headings. */
export type SourceRef = `${SourceId}#${string}`;

/** The document that a reference names. */
export function sourceOf(ref: SourceRef): { id: SourceId; title: string; url?: string; checked: string } {
  const id = ref.slice(0, ref.indexOf('#')) as SourceId;
  return { id, ...sources[id] };
}
