/** Every address the guide names, each reviewed by a person. Labels stand with the words of a language. */
export const links = {
  // where to sign in
  'admin-center': 'https://admin.microsoft.com/',
  'admin-center-gcc-high': 'https://portal.office365.us/adminportal/home',
  'admin-center-dod': 'https://portal.apps.mil/adminportal/home',
  'your-products': 'https://admin.microsoft.com/Adminportal/Home#/subscriptions',
  'volume-licensing-tab': 'https://admin.microsoft.com/adminportal/home#/subscriptions/vlnew',
  'business-center': 'https://businessaccount.microsoft.com/customer',
  'vl-central': 'https://vlcentral.microsoft.com/',
  'sign-up-entra-id':
    'https://signup.microsoft.com/get-started/signup?products=8339cc50-d965-4ad5-bb94-749021a5ebf9&origin=tenantonly&ali=1&ru=https%3a%2f%2fadmin.microsoft.com',
  // support
  'technical-support-request': 'https://support.serviceshub.microsoft.com/supportforbusiness/create',
  'vl-support-request':
    'https://support.serviceshub.microsoft.com/supportforbusiness/create?sapId=2afa6f15-b710-db46-909a-8346017c802f',
  'vl-support-status': 'https://support.serviceshub.microsoft.com/supportforbusiness/manage',
  'contact-vl-support': 'https://learn.microsoft.com/microsoft-365/commerce/licenses/contact-vl-support',
  // Microsoft's articles
  'sign-in-article': 'https://learn.microsoft.com/microsoft-365/commerce/licenses/vl-sign-in',
  'manage-roles': 'https://learn.microsoft.com/microsoft-365/commerce/licenses/manage-user-roles-vl',
  'manage-vl': 'https://learn.microsoft.com/microsoft-365/commerce/licenses/manage-volume-licensing',
  'view-contracts': 'https://learn.microsoft.com/microsoft-365/commerce/licenses/view-vl-contracts',
  'product-keys': 'https://learn.microsoft.com/microsoft-365/commerce/licenses/product-keys-for-vl',
  'customer-agreement': 'https://learn.microsoft.com/azure/cost-management-billing/manage/mca-setup-account',
  'change-partner':
    'https://learn.microsoft.com/microsoft-365/commerce/licenses/change-of-vl-partner-request',
  'partner-guidance': 'https://learn.microsoft.com/volume-licensing-central/enablement/wsa-partner',
  'vl-central-mfa': 'https://learn.microsoft.com/volume-licensing-central/learning/mfa/how-to-enable-mfa',
  'safe-links-policies': 'https://learn.microsoft.com/defender-office-365/safe-links-policies-configure',
  'tenant-type':
    'https://learn.microsoft.com/power-platform/admin/powerapps-gdpr-dsr-guide-systemlogs#determining-tenant-type',
  'take-over-directory': 'https://learn.microsoft.com/entra/identity/users/domains-admin-takeover',
  'become-the-admin': 'https://learn.microsoft.com/microsoft-365/admin/misc/become-the-admin',
  'get-help': 'https://learn.microsoft.com/microsoft-365/admin/get-help-support',
  'inactive-tenant': 'https://learn.microsoft.com/entra/fundamentals/inaccessible-tenant',
  'error-codes': 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  // says what a single code means
  'error-look-up': 'https://login.microsoftonline.com/error',
} as const satisfies Record<string, `https://${string}`>;

export type LinkId = keyof typeof links;
