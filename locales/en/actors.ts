import type { InterfaceWords } from '../types.ts';

export const actors: InterfaceWords['actors'] = {
  user: 'You',
  'vl-admin': 'Your volume licensing administrator',
  'it-admin': 'Your IT administrator',
  partner: 'Your Microsoft partner or reseller',
  support: 'Microsoft volume licensing support',
};
