import type { InterfaceWords } from '../types.ts';

export const clouds: InterfaceWords['clouds'] = {
  commercial: {
    name: 'Comercial',
    who: 'Empresas, centros educativos y la mayoría de las demás organizaciones',
  },
  gcc: {
    name: 'GCC',
    who: 'Clientes del Gobierno de EE. UU. en Government Community Cloud. Misma dirección que la nube comercial.',
  },
  'gcc-high': {
    name: 'GCC High',
    who: 'Gobierno de EE. UU. y contratistas con contratos en GCC High',
  },
  dod: { name: 'DoD', who: 'Departamento de Defensa de EE. UU.' },
};
