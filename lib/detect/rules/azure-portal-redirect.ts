import type { Rule } from '../types.ts';

/** Landing on Azure is ordinary; the state is to land there on the way to the admin center. See lib/journey. */
export const azurePortalRedirect: Rule = {
  id: 'azure-portal-redirect',
  signals: [
    {
      kind: 'journey',
      wanted: 'admin-center',
      ended: 'azure',
      confidence: 'certain',
      source: 'sign-in#azure-portal-redirect',
      checked: '2026-11-20',
    },
  ],
};
