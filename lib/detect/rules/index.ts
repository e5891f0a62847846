import type { Rule } from '../types.ts';
import { azurePortalRedirect } from './azure-portal-redirect.ts';
import { cloudMismatchBanner } from './cloud-mismatch-banner.ts';
import { missingVlTab } from './missing-vl-tab.ts';
import { profileSetupError } from './profile-setup-error.ts';
import { readyToBecomeAdmin } from './ready-to-become-admin.ts';

/** Every rule, the most telling first: with several findings in a tab, the popup opens on the first. */
export const rules: readonly Rule[] = [
  azurePortalRedirect,
  profileSetupError,
  readyToBecomeAdmin,
  cloudMismatchBanner,
  missingVlTab,
];
