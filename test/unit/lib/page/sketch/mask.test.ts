import { expect, it } from 'vitest';
import { rules } from '../../../../../lib/detect/rules/index.ts';
import { signalsOn } from '../../../../../lib/detect/signals.ts';
import { errorInBlock } from '../../../../../lib/page/read/sign-in-error.ts';
import { createMask } from '../../../../../lib/page/sketch/mask.ts';

const { words } = createMask(signalsOn(rules, 'sign-in'));

it('the lines of a page that blocks say the same in a sketch, without the ids', () => {
  const lines = [
    'Error Code: 53003',
    'Request Id: 0a1b2c3d-0000-4000-8000-000000000001',
    'App name: Contoso Portal',
    'IP address: 192.0.2.1',
  ];
  for (const label of ['Error Code', 'エラー コード', 'Fehlercode']) {
    const sketch = [lines[0]?.replace('Error Code', label) ?? '', ...lines.slice(1)].map(words);
    expect(errorInBlock(sketch.join('\n'))?.code).toBe(53003);
    expect(sketch.join('\n')).not.toMatch(/0a1b2c3d|Contoso|192/);
  }
});

it('an error keeps its code, and no name', () => {
  expect(words("AADSTS50105: the application 'Contoso Portal' is blocked")).toMatch(/^AADSTS50105[•\s]+$/);
});
