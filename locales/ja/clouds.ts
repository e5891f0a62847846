import type { InterfaceWords } from '../types.ts';

export const clouds: InterfaceWords['clouds'] = {
  commercial: { name: '商用', who: '企業、学校など、ほとんどの組織' },
  gcc: {
    name: 'GCC',
    who: '米国政府機関向け Government Community Cloud のお客様。アドレスは商用と同じです。',
  },
  'gcc-high': { name: 'GCC High', who: 'GCC High の契約をお持ちの米国政府機関とその請負業者' },
  dod: { name: 'DoD', who: '米国国防総省' },
};
