import type { InterfaceWords } from '../types.ts';

export const actors: InterfaceWords['actors'] = {
  user: 'Sie',
  'vl-admin': 'Ihr Administrator für die Volumenlizenzierung',
  'it-admin': 'Ihr IT-Administrator',
  partner: 'Ihr Microsoft-Partner oder Händler',
  support: 'Microsoft-Support für Volumenlizenzierung',
};
