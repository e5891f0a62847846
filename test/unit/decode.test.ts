import { expect, it } from 'vitest';
import { decodeText } from '../../lib/contacts/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

it('recognises Unicode, and reads the rest as told', () => {
  expect(decodeText(new TextEncoder().encode('\uFEFFMüller 花子'), 'windows-1252')).toBe('Müller 花子');
  expect(decodeText(bytes(0xff, 0xfe, 0x41, 0, 0xfc, 0), 'shift_jis')).toBe('Aü');
  expect(decodeText(bytes(0xfe, 0xff, 0, 0x41), 'shift_jis')).toBe('A');
  expect(decodeText(bytes(0x4d, 0xfc, 0x6c), 'windows-1252')).toBe('Mül');
  expect(decodeText(bytes(0x89, 0xd4, 0x8e, 0x71), 'shift_jis')).toBe('花子');
  expect(decodeText(bytes(), 'shift_jis')).toBe('');
});
