import type { InterfaceWords } from '../types.ts';

export const clouds: InterfaceWords['clouds'] = {
  commercial: { name: 'Comercial', who: 'Empresas, escolas e a maioria das outras organizações' },
  gcc: {
    name: 'GCC',
    who: 'Clientes do governo dos EUA na Government Community Cloud. O mesmo endereço da comercial.',
  },
  'gcc-high': {
    name: 'GCC High',
    who: 'Governo dos EUA e empresas contratadas por ele com contratos na GCC High',
  },
  dod: { name: 'DoD', who: 'Departamento de Defesa dos EUA' },
};
