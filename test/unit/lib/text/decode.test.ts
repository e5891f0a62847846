import { utils, write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { decodeText } from '../../../../lib/text/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

it('recognises Unicode, and reads the rest as told', () => {
  expect(decodeText(new TextEncoder().encode('\uFEFFMüller 花子'), 'windows-1252')).toBe('Müller 花子');
  expect(decodeText(bytes(0xff, 0xfe, 0x41, 0, 0xfc, 0), 'shift_jis')).toBe('Aü');
  expect(decodeText(bytes(0xfe, 0xff, 0, 0x41), 'shift_jis')).toBe('A');
  expect(decodeText(bytes(0x4d, 0xfc, 0x6c), 'windows-1252')).toBe('Mül');
  expect(decodeText(bytes(0x89, 0xd4, 0x8e, 0x71), 'shift_jis')).toBe('花子');
  expect(decodeText(bytes(), 'shift_jis')).toBe('');
});

it('tells text from other files, and says so of what is none', () => {
  const workbook = write(
    { SheetNames: ['x'], Sheets: { x: utils.aoa_to_sheet([['a@contoso.com']]) } },
    { type: 'array' },
  );
  expect(decodeText(new Uint8Array(workbook), 'windows-1252')).toBeUndefined();
  expect(
    decodeText(
      Uint8Array.from({ length: 2000 }, (_, index) => index % 256),
      'windows-1252',
    ),
  ).toBeUndefined();
  expect(
    decodeText(new TextEncoder().encode(`${'ada@contoso.com\n'.repeat(20)}\0`), 'windows-1252'),
  ).toContain('ada');
});

it('reads UTF-16 without a mark', () => {
  const text = '顧客\t花子@contoso.com\r\n　株式会社\tb@c.example';
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const little = Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
  const big = Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 0xff]));
  expect(decodeText(little, 'windows-1252')).toBe(text);
  expect(decodeText(big, 'windows-1252')).toBe(text);
});

it('knows Japanese from a Japanese spreadsheet, whatever language the page speaks', () => {
  // メール,花子
  const japanese = bytes(0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b, 0x2c, 0x89, 0xd4, 0x8e, 0x71);
  expect(decodeText(japanese, 'windows-1252')).toBe('メール,花子');
  const western = bytes(...[...'Müller;Société Générale;Peña'].map((letter) => letter.charCodeAt(0)));
  expect(decodeText(western, 'windows-1252')).toBe('Müller;Société Générale;Peña');
});
