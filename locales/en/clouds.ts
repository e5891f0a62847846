import type { InterfaceWords } from '../types.ts';

export const clouds: InterfaceWords['clouds'] = {
  commercial: { name: 'Commercial', who: 'Companies, schools and most other organizations' },
  gcc: {
    name: 'GCC',
    who: 'US government customers in the Government Community Cloud. Same address as commercial.',
  },
  'gcc-high': { name: 'GCC High', who: 'US government and contractors with contracts in GCC High' },
  dod: { name: 'DoD', who: 'US Department of Defense' },
};
