import { deflateRawSync } from 'node:zlib';
import { utils, type WorkSheet, write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { readList } from '../../../../lib/contacts/read-list.ts';
import { unpacksWithin } from '../../../../lib/contacts/unpacked-size.ts';
import { isWorkbook, readWorkbook } from '../../../../lib/contacts/workbook-in.ts';
import { workbookOf } from '../../../../lib/contacts/workbook-out.ts';

const bytesOf = (sheets: Record<string, WorkSheet>, hidden: readonly string[] = []): Uint8Array => {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {
    Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
};

async function textOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  if ('fault' in read) throw new Error(read.fault);
  return read;
}

it('is read from its first sheet that isn’t hidden, each row at its number, formulas as values', async () => {
  const sheet = utils.aoa_to_sheet([
    ['Renewal'],
    [],
    ['Customer', 'E-mail', 'Contact role', 'Agreement number', 'Cloud', 'Remark'],
    ['Contoso', 'ann@contoso.com', 'Notices Contact', 123456789012, 'GCC High', 'two\nlines'],
    ['"Fabrikam", Inc.', 'bob@fabrikam.com', 'OSM', null, 'DoD', true],
    ['Woodgrove', null, 'OSM', 7],
  ]);
  sheet.D5 = { t: 'n', v: 12345, z: '0000000' };
  sheet.B6 = { t: 's', v: 'cat@woodgrove.com', f: '"cat"&"@woodgrove.com"' };
  sheet['!rows'] = [{}, {}, {}, {}, { hidden: true }, {}];
  const bytes = bytesOf(
    { Lists: utils.aoa_to_sheet([['x']]), Contacts: sheet, More: utils.aoa_to_sheet([]) },
    ['Lists'],
  );
  expect(isWorkbook(bytes)).toBe(true);
  const { text, place } = await textOf(bytes);
  expect(place).toEqual({ sheet: 'Contacts', sheets: 3, hiddenRows: 1 });
  const list = readList(text, { table: true });
  expect(list.contacts).toMatchObject([
    {
      line: 4,
      lastLine: 4,
      address: 'ann@contoso.com',
      customer: 'Contoso',
      agreement: '123456789012',
      cloud: 'gcc-high',
    },
    {
      line: 5,
      address: 'bob@fabrikam.com',
      customer: '"Fabrikam", Inc.',
      agreement: '0012345',
      cloud: 'dod',
    },
    { line: 6, address: 'cat@woodgrove.com', agreement: '7' },
  ]);
  expect(list.contacts[0]?.cells[5]).toBe('two\nlines');
  expect(list.contacts[1]?.cells[5]).toBe('TRUE');
  expect(list.unreadable).toMatchObject([{ line: 1, text: 'Renewal' }]);
});

it('of one column with commas in it stays one column', async () => {
  const { text } = await textOf(
    bytesOf({ A: utils.aoa_to_sheet([['E-mail'], ['Lee, Ann <ann@contoso.com>']]) }),
  );
  expect(readList(text, { table: true }).contacts).toMatchObject([{ address: 'ann@contoso.com', line: 2 }]);
});

/** A zip file of one part, which says of itself what it is told to. */
function zip(packed: Uint8Array, says: { packed?: number; unpacked?: number } = {}): Uint8Array {
  const name = new TextEncoder().encode('xl/worksheets/sheet1.xml');
  const header = (mark: number, length: number) => {
    const view = new DataView(new ArrayBuffer(length));
    view.setUint32(0, mark, true);
    return view;
  };
  const local = header(0x04034b50, 30);
  local.setUint16(8, 8, true);
  local.setUint32(18, says.packed ?? packed.length, true);
  local.setUint32(22, says.unpacked ?? 1, true);
  local.setUint16(26, name.length, true);
  const entry = header(0x02014b50, 46);
  entry.setUint16(10, 8, true);
  entry.setUint32(20, says.packed ?? packed.length, true);
  entry.setUint32(24, says.unpacked ?? 1, true);
  entry.setUint16(28, name.length, true);
  const end = header(0x06054b50, 22);
  end.setUint16(8, 1, true);
  end.setUint16(10, 1, true);
  end.setUint32(12, 46 + name.length, true);
  end.setUint32(16, 30 + name.length + packed.length, true);
  const parts = [local, name, packed, entry, name, end].map((part) =>
    part instanceof DataView ? new Uint8Array(part.buffer) : part,
  );
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

it('is refused where it unpacks to more than a list has, whatever it says of itself', async () => {
  const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(100 * 1024 * 1024)));
  expect(bomb.length).toBeLessThan(200_000);
  for (const says of [{}, { unpacked: 100 * 1024 * 1024 }, { packed: 10, unpacked: 10 }, { packed: 0 }]) {
    expect(await readWorkbook(zip(bomb, says))).toEqual({ fault: 'workbook-too-large' });
  }
  const small = new Uint8Array(deflateRawSync(Buffer.alloc(1000)));
  expect(await unpacksWithin(zip(small), 1000)).toBe('within');
  expect(await unpacksWithin(zip(small), 999)).toBe('beyond');
  expect(await unpacksWithin(zip(small).subarray(0, 50), 1000)).toBe('broken');
  // Tens of megabytes are packed and unpacked: seconds, and more on a busy machine.
}, 120_000);

it('is refused where one text stands in more cells than anybody reads', async () => {
  const long = 'x'.repeat(30_000);
  const sheet = utils.aoa_to_sheet(Array.from({ length: 1000 }, () => [long]));
  expect(await readWorkbook(bytesOf({ A: sheet }))).toEqual({ fault: 'workbook-too-large' });
});

it('that is none, or has a password, says so', async () => {
  const empty = zip(new Uint8Array(deflateRawSync(Buffer.from('<x/>'))));
  expect(await readWorkbook(empty)).toEqual({ fault: 'no-workbook' });
  const locked = new Uint8Array(4096);
  locked.set([0xd0, 0xcf, 0x11, 0xe0]);
  locked.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
  expect(isWorkbook(locked)).toBe(true);
  expect(await readWorkbook(locked)).toEqual({ fault: 'workbook-locked' });
  expect(isWorkbook(new TextEncoder().encode('E-mail\nann@contoso.com'))).toBe(false);
});

it('holds every cell that is saved in it, as text', async () => {
  const rows = [
    ['E-mail', 'Remark'],
    ['ann@contoso.com', '=1+1'],
    ['', '@SUM(A1)\nnext "line"'],
    ['0012345', ' '],
  ];
  const { text } = await textOf(await workbookOf(rows, 'Check [contacts]: all/any?'));
  const list = readList(text, { table: true, layout: { headers: true, columns: { email: 0 } } });
  expect([
    list.headers,
    ...[...list.contacts, ...list.unreadable].toSorted((a, b) => a.line - b.line).map(({ cells }) => cells),
  ]).toEqual(rows);
});
