import type { InterfaceWords } from '../types.ts';

export const actors: InterfaceWords['actors'] = {
  user: 'ご自身',
  'vl-admin': '組織のボリューム ライセンス (VL) 管理者',
  'it-admin': '組織の IT 管理者',
  partner: 'Microsoft パートナーまたは販売店',
  support: 'Microsoft ボリューム ライセンス サポート',
};
