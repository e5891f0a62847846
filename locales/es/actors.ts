import type { InterfaceWords } from '../types.ts';

export const actors: InterfaceWords['actors'] = {
  user: 'Usted',
  'vl-admin': 'Su administrador de licencias por volumen',
  'it-admin': 'Su administrador de TI',
  partner: 'Su partner o revendedor de Microsoft',
  support: 'El soporte de licencias por volumen de Microsoft',
};
