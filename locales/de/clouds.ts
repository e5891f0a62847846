import type { InterfaceWords } from '../types.ts';

export const clouds: InterfaceWords['clouds'] = {
  commercial: { name: 'Kommerziell', who: 'Unternehmen, Schulen und die meisten anderen Organisationen' },
  gcc: {
    name: 'GCC',
    who: 'US-Behörden in der Government Community Cloud. Gleiche Adresse wie kommerziell.',
  },
  'gcc-high': {
    name: 'GCC High',
    who: 'US-Behörden und ihre Auftragnehmer mit Verträgen in GCC High',
  },
  dod: { name: 'DoD', who: 'US-Verteidigungsministerium' },
};
