import type { InterfaceWords } from '../types.ts';

export const clouds: InterfaceWords['clouds'] = {
  commercial: { name: 'Commercial', who: 'Entreprises, écoles et la plupart des autres organisations' },
  gcc: {
    name: 'GCC',
    who: 'Clients du gouvernement américain dans le Government Community Cloud. Même adresse que Commercial.',
  },
  'gcc-high': {
    name: 'GCC High',
    who: 'Gouvernement américain et sous-traitants avec des contrats dans GCC High',
  },
  dod: { name: 'DoD', who: 'Département de la Défense américain' },
};
