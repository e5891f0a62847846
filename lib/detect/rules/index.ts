import type { Rule } from '../types.ts';
import { accessAtRisk } from './access-at-risk.ts';
import { accountNotFound } from './account-not-found.ts';
import { assignmentFailed } from './assignment-failed.ts';
import { assignmentInProgress } from './assignment-in-progress.ts';
import { azurePortalRedirect } from './azure-portal-redirect.ts';
import { cloudMismatchBanner } from './cloud-mismatch-banner.ts';
import { invalidWsa } from './invalid-wsa.ts';
import { invitationExpired } from './invitation-expired.ts';
import { invitationSent } from './invitation-sent.ts';
import { missingVlTab } from './missing-vl-tab.ts';
import { noPermission } from './no-permission.ts';
import { personalAccount } from './personal-account.ts';
import { profileSetupError } from './profile-setup-error.ts';
import { readyToBecomeAdmin } from './ready-to-become-admin.ts';
import { retiredVlscLink } from './retired-vlsc-link.ts';
import { signInRefused } from './sign-in-refused.ts';
import { userNotFound } from './user-not-found.ts';
import { wrongCloud } from './wrong-cloud.ts';

/** Every rule, the most telling first: with several findings in a tab, the popup opens on the first. */
export const rules: readonly Rule[] = [
  azurePortalRedirect,
  wrongCloud,
  personalAccount,
  accountNotFound,
  signInRefused,
  profileSetupError,
  readyToBecomeAdmin,
  noPermission,
  cloudMismatchBanner,
  accessAtRisk,
  missingVlTab,
  retiredVlscLink,
  invalidWsa,
  assignmentFailed,
  userNotFound,
  invitationExpired,
  invitationSent,
  assignmentInProgress,
];
