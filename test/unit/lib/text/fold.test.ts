import { expect, it } from 'vitest';
import { fold } from '../../../../lib/text/fold.ts';

it.each([
  ['Entra ID’s  cloud', "entra id's cloud"],
  ['ACCESS\u00A0AT\nRISK', 'access at risk'],
  ['pro\u00ADfile', 'profile'],
  ['\u2068contoso.example\u2069', 'contoso.example'],
  ['ボリューム\u3000ライセンス', 'ボリューム ライセンス'],
  ['\uE783 Failed', 'failed'],
  ['ﾎﾞﾘｭｰﾑ', 'ボリューム'],
  ['Cafe\u0301', 'caf\u00E9'],
])('%j is %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
