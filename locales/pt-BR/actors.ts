import type { InterfaceWords } from '../types.ts';

export const actors: InterfaceWords['actors'] = {
  user: 'Você',
  'vl-admin': 'Seu administrador de licenciamento por volume',
  'it-admin': 'Seu administrador de TI',
  partner: 'Seu parceiro ou revendedor da Microsoft',
  support: 'Suporte de licenciamento por volume da Microsoft',
};
