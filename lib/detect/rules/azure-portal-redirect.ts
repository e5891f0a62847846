import type { JourneyRule } from '../types.ts';

/** Landing on Azure is ordinary; the state is to land there on the way to the admin center. See lib/journey. */
export const azurePortalRedirect: JourneyRule = {
  id: 'azure-portal-redirect',
  kind: 'journey',
  wanted: 'admin-center',
  landed: 'azure',
  source: 'sign-in#azure-portal-redirect',
  checked: '2026-11-20',
};
