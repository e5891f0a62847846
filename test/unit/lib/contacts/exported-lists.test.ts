/** Lists as other programs export them are read for whom they are about, and for nobody else. */
import { expect, it } from 'vitest';
import { readList } from '../../../../lib/contacts/read-list.ts';
import { exportedLists } from './exported-lists.ts';

it.each(exportedLists)('$from', ({ text, people, leftOut = 0 }) => {
  const { contacts, unreadable } = readList(text, { table: true });
  const read = contacts.map(({ address, given, name, customer, roleText, agreement }, index) =>
    [address ?? given, name, customer, roleText, agreement].slice(0, people[index]?.length),
  );
  expect(read).toEqual(people);
  expect(unreadable).toHaveLength(leftOut);
});

it.each(exportedLists)('$from, pasted', ({ text, people }) => {
  const { contacts } = readList(text, { table: false });
  expect(contacts.map(({ address, given }) => address ?? given)).toEqual(people.map(([address]) => address));
});
