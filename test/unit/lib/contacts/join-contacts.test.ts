import { expect, it } from 'vitest';
import { apart, joinContacts } from '../../../../lib/contacts/join-contacts.ts';
import { contactsOfTable, contactsOfText, guessLayout } from '../../../../lib/contacts/parse.ts';
import { readTable } from '../../../../lib/contacts/table.ts';

const ofTable = (rows: string[]) => {
  const table = readTable(['E-mail,Name,Role,Customer,Agreement number,Cloud', ...rows].join('\n'));
  return contactsOfTable(table, guessLayout(table)).contacts;
};

it('makes one contact of the lines of an address, with all its roles and agreements', () => {
  const [jane, bob, ...others] = joinContacts(
    ofTable([
      'jane@contoso.com,,Bill-to Contact,Contoso,1,',
      'bob@contoso.com,Bob,Notices Contact,Contoso,1,',
      'JANE@contoso.com,Jane,Notices Contact,Contoso,2,',
      'jane@contoso.com,J. Doe,Bill-to Contact,Contoso,1,',
    ]),
  );
  expect(others).toEqual([]);
  expect(jane).toMatchObject({
    id: '2:0',
    line: 2,
    name: 'Jane',
    role: 'notices-contact',
    roleText: 'Bill-to Contact, Notices Contact',
    agreement: '1, 2',
  });
  expect(jane?.joined?.map(({ line }) => line)).toEqual([2, 4, 5]);
  expect(bob).not.toHaveProperty('joined');
});

it('keeps apart what has another customer or cloud, or is another text', () => {
  const contacts = ofTable([
    'jane@contoso.com,,,Contoso,,',
    'jane@contoso.com,,,Fabrikam,,',
    'jane@contoso.com,,,Contoso,,GCC High',
    'jane@@contoso.com,,,Contoso,,',
    'jane@,,,Contoso,,',
  ]);
  expect(joinContacts(contacts)).toEqual(contacts);
});

it('takes them apart again in the order of the lines', () => {
  const { contacts } = contactsOfText('b@x.example, a@x.example, b@x.example\na@x.example\nc@x.example');
  const joined = joinContacts(contacts);
  expect(joined.map(({ id }) => id)).toEqual(['1:0', '1:1', '3:0']);
  expect(apart(joined)).toEqual(contacts);
  expect(apart(joined.toReversed())).toEqual(contacts);
});
