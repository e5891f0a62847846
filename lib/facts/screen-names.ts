/**
 * Names as the admin center's English screens and Microsoft's English mails show them. Texts refer to them as
 * `{id}`; another language gives its own name under the same id, and the English is shown beside it, because
 * the person helping may see the other one.
 */
export const terms = {
  // the menu, tabs and sections
  adminCenter: 'Microsoft 365 admin center',
  billing: 'Billing',
  yourProducts: 'Your products',
  vlTab: 'Volume licensing',
  mpsaProducts: 'MPSA products',
  // Microsoft's articles name both for the same entry at the end of the menu.
  viewAll: 'View all',
  showAll: 'Show all',
  helpSupport: 'Help & Support',
  licenses: 'Licenses',
  contracts: 'Contracts',
  viewContracts: 'View contracts',
  productsAndServices: 'Products and services',
  downloadsAndKeys: 'View downloads and keys',
  preferences: 'Preferences',
  editPreferences: 'Edit preferences',
  syncPermissions: 'Sync Permissions',
  yes: 'Yes',
  moreActions: 'More actions',

  // giving roles
  roleAssignments: 'Role assignments',
  manageVlRoleAssignments: 'Manage VL role assignments',
  manageAssignments: 'Manage Assignments',
  assigned: 'Assigned',
  assignUsersToContracts: 'Assign users to contracts',
  addOrEditUsers: 'Add or edit users',
  internalUser: 'Internal user',
  externalUser: 'External user',
  noResults: 'No results found',
  noResultsEnter: 'No results found. Press enter to save.',
  reviewApply: 'Review + Apply',
  addContracts: 'Add contracts',
  showInherited: 'Show inherited contracts',
  add: 'Add',
  assignRoles: 'Assign roles',
  rolesList: 'Volume licensing roles',
  copyRoles: 'Copy role properties',
  pasteRoles: 'Paste role properties',
  apply: 'Apply',
  verifyAndSave: 'Verify and save user assignments',
  verifyAndSaveChanges: 'Verify and save changes',
  viewAccess: 'View access',
  resendInvite: 'Resend invite',
  resetInvite: 'Reset invite',
  signInEmail: 'Sign-in email',
  businessEmail: 'Business email',
  status: 'Status',
  actions: 'Actions',
  importRoles: 'Import roles',

  // statuses on Manage Assignments
  statusActive: 'Active',
  statusInProgress: 'Assignment in Progress',
  statusFailed: 'Failed',
  statusInvitationSent: 'Invitation sent',
  statusInvitationExpired: 'Invitation expired',
  statusUserNotFound: 'User not found',

  // the seven roles
  roleAdministrator: 'Administrator',
  roleLicensePosition: 'License position reader',
  roleDownload: 'Product download manager',
  roleKeys: 'Product keys reader',
  roleBenefits: 'Benefits reader',
  roleOnlineServices: 'Online services manager',
  roleInvoice: 'Invoice Reader',

  // access at risk
  bannerAtRisk: 'Some users may lose access to certain VL contracts',
  accessAtRisk: 'ACCESS AT RISK',
  viewMyAccessAtRisk: 'View my access at risk',
  viewUsersAtRisk: 'View users at risk',

  // mails
  mailWelcome: 'Action required: Sign in to manage your volume licensing assets',
  mailRegistered: 'Registration successful: Welcome to Microsoft admin center',
  mailPermissionChanges: 'Permission changes for Microsoft Volume Licensing contracts',
  mailActionJan19: 'Action Required: Ensure Correct Account Access by January 19th, 2026',
  mailSetUpServices: 'Complete your profile to set up your services',
  mailActivateServices: 'Sign in and activate your online services',
  reviewAndSign: 'Review and sign',
  useWorkAccountLink: 'use your work or school account',
  getStarted: 'Get Started',

  // messages
  errProfile: 'An error occurred while setting up your profile',
  readyToBecome: 'Ready to become the admin of <domain name>',
  errSwitchAccount: 'Switch to an account that has permission',
  errConsumer: 'Login is not supported for consumer users without business presence.',
  errPersonal: "You can't sign in here with a personal account. Use your work or school account instead.",
  errNoAccount: "We couldn't find an account with that username.",
  errUsername: 'This username may be incorrect.',
  errNotInTenant: 'Selected user account does not exist in tenant',
  errPassword: 'Your account or password is incorrect.',
  errMoreInfo: 'More information required',
  errBlocked: 'You cannot access this right now',
  errDevice: 'Help us keep your device secure',
  errApproval: 'Need admin approval',
  errInactive: 'This tenant has been blocked due to inactivity.',
  errNotApproved: 'Organization not approved',
  errInvalidWsa: 'Invalid WSA Account ID',

  // sign-in pages and the takeover wizard
  tileWork: 'Work or school account',
  tilePersonal: 'Personal account',
  useAnotherAccount: 'Use another account',
  signOutSwitch: 'Sign out & switch',
  adminTile: 'Admin',
  next: 'Next',
  yesBecomeAdmin: 'Yes, I want to be the admin',
  addedRecord: "Okay, I've added the record",
  nowAdmin: "You're now the admin",
  goToAdminCenter: 'Go to the admin center',

  // VL Central and support
  vlCentral: 'VL Central',
  addContact: 'Add Contact',
  editContact: 'Edit Contact',
  validate: 'Validate',
  requests: 'Requests',
  myCustomerRequests: 'My customer requests',
  myCases: 'My Cases & Support',
  newCase: '+New Case',
  changePartner: 'Change partner',
  verifyPartner: 'Verify partner',
  trackChanges: 'Track changes',
  noCharge: 'Professional No Charge',
} as const;

export type TermId = keyof typeof terms;
