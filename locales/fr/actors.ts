import type { InterfaceWords } from '../types.ts';

export const actors: InterfaceWords['actors'] = {
  user: 'Vous',
  'vl-admin': 'Votre administrateur des licences en volume',
  'it-admin': 'Votre administrateur informatique',
  partner: 'Votre partenaire ou revendeur Microsoft',
  support: 'Le support Microsoft des licences en volume',
};
