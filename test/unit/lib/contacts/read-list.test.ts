import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apart } from '../../../../lib/contacts/join-contacts.ts';
import { readList } from '../../../../lib/contacts/read-list.ts';

const csv = 'Kunde;E-Mail\nContoso;jane@contoso.com\nFabrikam;bob@gmial.com';

it('reads text, tables that look like some, and what the person says', () => {
  const pasted = readList('jane@contoso.com; bob@contoso.com', { table: false });
  expect(pasted).toMatchObject({ layout: 'text', firstRow: [], headers: [] });
  expect(pasted).not.toHaveProperty('delimiter');
  expect(pasted.contacts).toHaveLength(2);

  const layout = { headers: true, columns: { customer: 0, email: 1 } };
  expect(readList(csv, { table: false })).toMatchObject({
    layout,
    delimiter: ';',
    firstRow: ['Kunde', 'E-Mail'],
  });
  expect(readList(csv, { table: true, layout: 'text' })).toMatchObject({ layout: 'text', headers: [] });
  expect(readList('jane@contoso.com', { table: true }).layout).toEqual({
    headers: false,
    columns: { email: 0 },
  });
  const chosen = { headers: false, columns: { email: 1 } };
  expect(readList(csv, { table: true, layout: chosen }).contacts[0]?.given).toBe('E-Mail');
  expect(readList('E-mail,Customer\na@contoso.com,"x', { table: true }).fault).toBe('broken-quotes');
});

it('says what has to be looked up, what repeats, and what may be mistyped', () => {
  const { contacts, lines, suggestions, domains } = readList(
    'a@contoso.com\nb@fabrikam.com\nA@contoso.com\nc@outlook.com\nd@gmial.con\nb@@x',
    { table: false },
  );
  expect(domains).toEqual(['contoso.com', 'fabrikam.com']);
  expect(lines).toEqual([['a@contoso.com', [1, 3]]]);
  expect(suggestions).toEqual([['gmial.con', 'gmail.com']]);
  expect(contacts.map(({ line }) => line)).toEqual([1, 2, 4, 5, 6]);
});

it('joins rows without losing a line', () => {
  const line = fc.constantFrom('a@contoso.com', 'A@Contoso.com', 'b@contoso.com', 'x@@y', 'nobody', '');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (given) => {
      const { contacts, unreadable } = readList(given.join('\n'), { table: false });
      const told = [...apart(contacts), ...unreadable].map((one) => one.line).toSorted((a, b) => a - b);
      expect(told).toEqual(given.flatMap((text, index) => (text === '' ? [] : [index + 1])));
      const rows = contacts.map(({ address, given: text }) => address ?? text);
      expect(new Set(rows).size).toBe(rows.length);
    }),
  );
});
