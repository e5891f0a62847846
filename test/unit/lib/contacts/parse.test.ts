import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contactsOfTable,
  contactsOfText,
  guessLayout,
  looksLikeTable,
} from '../../../../lib/contacts/parse.ts';
import { readList } from '../../../../lib/contacts/read-list.ts';
import { hasText, readTable } from '../../../../lib/contacts/table.ts';
import type { ContactList } from '../../../../lib/contacts/types.ts';

const ofTable = (text: string) => {
  const table = readTable(text);
  return { ...contactsOfTable(table, guessLayout(table)), fault: table.fault };
};
const addresses = ({ contacts }: ContactList) =>
  contacts.map(({ address, given }) => address ?? `? ${given}`);

/** Numbers of the lines that hold text and that the list says nothing of. */
function lostLines(text: string, { contacts, unreadable, headerLines }: ContactList): number[] {
  const places = [...contacts, ...unreadable, ...(headerLines ? [headerLines] : [])];
  const told = new Set<number>();
  for (const { line, lastLine } of places) for (let at = line; at <= lastLine; at += 1) told.add(at);
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((source, index) => (hasText(source) && !told.has(index + 1) ? [index + 1] : []));
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'a@b.example',
        '"',
        '""',
        ',',
        ';',
        '\t',
        '\n',
        '\r',
        '\r\n',
        ' ',
        '<',
        '>',
        '@',
        '＠',
        'Jane',
        'E-mail',
        '\uFEFF',
        '\u200B',
        ':',
        "'",
        '.',
        '\u2028',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

describe('free text', () => {
  it('loses no line, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lostLines(text, contactsOfText(text))).toEqual([]);
      }),
      {
        numRuns: 300,
      },
    );
  });

  it('finds every address, however they are separated', () => {
    const local = fc
      .stringMatching(/^[a-z0-9]([a-z0-9._+]{0,8}[a-z0-9])?$/)
      .filter((text) => !text.includes('..'));
    const address = fc
      .tuple(local, fc.constantFrom('contoso.com', 'fabrikam.co.jp', 'a-b.example'))
      .map((pair) => pair.join('@'));
    const shape = fc.constantFrom<(address: string) => string>(
      (text) => text,
      (text) => `<${text}>`,
      (text) => `Jane Doe <${text}>`,
      (text) => `"Doe, Jane" <${text}>`,
      (text) => `mailto:${text}`,
      (text) => `(${text}).`,
      (text) => text.toUpperCase(),
    );
    const separator = fc.constantFrom('\n', '\r\n', ',', ', ', ';', '\t', '； ', '、', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(address, shape, separator), { maxLength: 20 }), (parts) => {
        const text = parts.map(([one, shaped, between]) => shaped(one) + between).join('');
        expect(addresses(contactsOfText(text))).toEqual(parts.map(([one]) => one));
      }),
      { numRuns: 200 },
    );
  });

  it('reads names beside addresses', () => {
    const { contacts } = contactsOfText(
      [
        'Jane Doe <jane@contoso.com>',
        '"Doe, Jane" <jane@contoso.com>; Bob <bob@contoso.com>',
        'jane@contoso.com\tJane Doe',
        '佐藤 花子 <hanako＠contoso.co.jp>、taro@contoso.co.jp',
        'Eve eve@contoso.com, Mallory mallory@contoso.com',
        'To: Ada Lovelace <ada@contoso.com>; ・1. bob @ contoso.com',
      ].join('\n'),
    );
    expect(contacts.map(({ id, name, address }) => [id, name, address])).toEqual([
      ['1:0', 'Jane Doe', 'jane@contoso.com'],
      ['2:0', 'Doe, Jane', 'jane@contoso.com'],
      ['2:1', 'Bob', 'bob@contoso.com'],
      ['3:0', 'Jane Doe', 'jane@contoso.com'],
      ['4:0', '佐藤 花子', 'hanako@contoso.co.jp'],
      ['4:1', '', 'taro@contoso.co.jp'],
      ['5:0', 'Eve', 'eve@contoso.com'],
      ['5:1', 'Mallory', 'mallory@contoso.com'],
      ['6:0', 'Ada Lovelace', 'ada@contoso.com'],
      ['6:1', '', 'bob@contoso.com'],
    ]);
  });

  it('names lines without an address, and keeps what is no address as a row', () => {
    const list = contactsOfText('Contacts:\n\njane@\n@contoso\na@b@c.com\njane doe\n \u200B \n');
    expect(list.unreadable.map(({ line }) => line)).toEqual([1, 6]);
    expect(list.contacts.map(({ line, given, fault }) => [line, given, fault])).toEqual([
      [3, 'jane@', 'bad-domain'],
      [4, '@contoso', 'bad-domain'],
      [5, 'a@b@c.com', 'several-ats'],
    ]);
  });

  it('of domains alone is read as domains, each line with what is one', () => {
    const list = contactsOfText(
      'contoso.com\nFabrikam, https://fabrikam.com/about\n- gmial.con\nContoso Ltd.',
    );
    expect(list.contacts.map(({ line, given, domain, address }) => [line, given, domain, address])).toEqual([
      [1, 'contoso.com', 'contoso.com', undefined],
      [2, 'fabrikam.com', 'fabrikam.com', undefined],
    ]);
    expect(list.unreadable.map(({ line }) => line)).toEqual([3, 4]);
    // Beside addresses, a domain is a word among others.
    expect(addresses(contactsOfText('contoso.com\nann@fabrikam.com'))).toEqual(['ann@fabrikam.com']);
  });

  it('reads mailboxes of Exchange by the address beside them', () => {
    const list = contactsOfText(
      'Ann Lee (ann@contoso.com) </o=ExchangeLabs/ou=Exchange Administrative Group (X)/cn=Recipients/cn=1-ann>; bob@b.com',
    );
    expect(list.contacts.map(({ name, address }) => [name, address])).toEqual([
      ['Ann Lee', 'ann@contoso.com'],
      ['', 'bob@b.com'],
    ]);
  });

  it('takes long nonsense in its stride', () => {
    for (const part of ['<', '@', '<@', '"', '.', 'a@', ':', ',', ' @ ', ' ']) {
      const text = part.repeat(50_000);
      expect(lostLines(text, contactsOfText(text))).toEqual([]);
      ofTable(text);
    }
  });

  it('takes any number of addresses on one line', () => {
    const { contacts } = readList('a@b.com '.repeat(150_000), { table: false });
    expect(contacts).toHaveLength(1);
    expect(contacts[0]?.joined).toHaveLength(150_000);
  });

  it('takes any number in angle brackets', () => {
    expect(contactsOfText('A <a@b.com>'.repeat(150_000)).contacts).toHaveLength(150_000);
  });
});

describe('tables', () => {
  it('takes any number of columns', () => {
    const text = Array(300_000).fill('a@b.com').join(',');
    expect(readList(text, { table: true }).contacts).toHaveLength(1);
  });

  it('lose no line behind more than one byte-order mark', () => {
    expect(lostLines('\uFEFF\uFEFF,', ofTable('\uFEFF\uFEFF,'))).toEqual([]);
  });

  it('lose no line, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lostLines(text, ofTable(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [',', '\uFEFF'],
    [';', ''],
    ['\t', ''],
  ])('are read with %j between cells', (delimiter, mark) => {
    const rows = [
      ['Customer', 'Contact e-mail', 'Contact role', 'Enrollment number', 'Agreement cloud'],
      ['Contoso', 'jane@contoso.com', 'NTC', '0012345', 'GCC High'],
      ['"Fabrikam\nInc."', 'bob@fabrikam.com', 'Online Administrator', '77', 'Mars'],
      ['Woodgrove', '', 'OSM', '78', 'DoD'],
    ];
    const text = mark + rows.map((row) => row.join(delimiter)).join('\r\n');
    const list = ofTable(text);
    expect(list.headers).toEqual(rows[0]);
    expect(list.contacts).toMatchObject([
      {
        id: '2:0',
        line: 2,
        lastLine: 2,
        address: 'jane@contoso.com',
        role: 'notices-contact',
        agreement: '0012345',
        customer: 'Contoso',
        cloud: 'gcc-high',
        cells: rows[1],
      },
      { id: '3:0', line: 3, lastLine: 4, role: 'online-administrator', customer: 'Fabrikam\nInc.' },
    ]);
    expect(list.contacts[1]).not.toHaveProperty('cloud');
    expect(list.unreadable).toEqual([
      {
        line: 5,
        lastLine: 5,
        text: ['Woodgrove', '', 'OSM', '78', 'DoD'].join(delimiter),
        cells: rows[3],
        reason: 'no-address',
      },
    ]);
  });

  it.each(['sep=;\r\n', '"sep=;"\n', '\uFEFFSEP=;\n'])('are read as a first line %j says', (first) => {
    const list = ofTable(`${first}E-mail;Customer\r\na@contoso.com;"Contoso, Fabrikam, Woodgrove"\r\n`);
    expect(list.headers).toEqual(['E-mail', 'Customer']);
    expect(list.headerLines).toEqual({ line: 2, lastLine: 2 });
    expect(list.contacts).toMatchObject([{ line: 3, customer: 'Contoso, Fabrikam, Woodgrove' }]);
    expect(ofTable(`${first.replace(';', '|')}E-mail|Role\na@contoso.com|NTC`).contacts[0]?.role).toBe(
      'notices-contact',
    );
    expect(ofTable(`${first}E-mail;Customer\na@contoso.com;"Contoso\n`).contacts[0]?.line).toBe(3);
  });

  it('have their headers found below titles, which are named as lines without an address', () => {
    const text =
      'Contacts for renewal;;\nAs of;2026-05-01;\n;;\nKunde;E-Mail;Rolle\nContoso;ada@contoso.com;NTC\n';
    const table = readTable(text);
    const layout = guessLayout(table);
    expect(layout).toEqual({ headers: true, columns: { customer: 0, email: 1, role: 2 } });
    const list = contactsOfTable(table, layout);
    expect(list.headers).toEqual(['Kunde', 'E-Mail', 'Rolle']);
    expect(list.contacts).toMatchObject([{ line: 5, customer: 'Contoso', role: 'notices-contact' }]);
    expect(list.unreadable.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(looksLikeTable(text)).toBe(true);
    expect(readList(text, { table: true }).firstRow).toEqual(list.headers);
  });

  it('with broken quotation marks say so and keep every row', () => {
    const list = ofTable('E-mail,Customer\na@contoso.com,"Contoso\nb@contoso.com,Fabrikam\n');
    expect(list.fault).toBe('broken-quotes');
    expect(addresses(list)).toEqual(['a@contoso.com', 'b@contoso.com']);
  });

  it('without headers, or with headers nobody knows, are read by where the addresses stand', () => {
    expect(addresses(ofTable('1,jane@contoso.com\n2,bob@contoso.com'))).toEqual([
      'jane@contoso.com',
      'bob@contoso.com',
    ]);
    const strange = ofTable('Nr,Kto\n1,jane@contoso.com');
    expect(strange.headers).toEqual(['Nr', 'Kto']);
    expect(addresses(strange)).toEqual(['jane@contoso.com']);
    expect(addresses(ofTable('Address,Mailbox\nMain St,jane@contoso.com'))).toEqual(['jane@contoso.com']);
  });

  it('keep rows whose cell holds several addresses, or none that can be read', () => {
    const list = ofTable('Name,E-mail\nA,"a@contoso.com; b@contoso.com"\nC,jane.doe');
    expect(addresses(list)).toEqual(['a@contoso.com', 'b@contoso.com', '? jane.doe']);
    expect(list.contacts.map(({ id, name, fault }) => [id, name, fault])).toEqual([
      ['2:0', 'A', undefined],
      ['2:1', 'A', undefined],
      ['3:0', 'C', 'not-an-address'],
    ]);
  });

  it('are recognised when pasted from a spreadsheet', () => {
    expect(looksLikeTable('Kunde\tE-Mail\nContoso\tjane@contoso.com')).toBe(true);
    expect(looksLikeTable('sep=;\nKunde;E-Mail\nContoso;jane@contoso.com')).toBe(true);
    expect(looksLikeTable('jane@contoso.com\tJane\nbob@contoso.com\tBob')).toBe(false);
    expect(looksLikeTable('Jane Doe <jane@contoso.com>, Bob <bob@contoso.com>')).toBe(false);
    expect(looksLikeTable('')).toBe(false);
  });
});
