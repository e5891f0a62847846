import { expect, it } from 'vitest';
import { decodeList } from '../../../../lib/contacts/list-encoding.ts';
import { readList } from '../../../../lib/contacts/read-list.ts';

/** What an encoding of one byte a character has for a text. */
function encode(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (character) => all.indexOf(character));
}

it.each([
  ['windows-1250', 'Imię,Nazwisko,Firma,Adres e-mail\nGrażyna,Wójcik,Żabka,g@zabka.example'],
  ['windows-1253', 'Όνομα,Επώνυμο,E-mail Address\nΆννα,Λη,anna@contoso.com'],
  ['windows-1257', 'Vārds,Uzvārds,Uzņēmums,E-pasta adrese\nŽanis,Bērziņš,Rīga,z@riga.example'],
  ['windows-1252', 'Prénom,Nom,Société,Adresse de messagerie\nZoë,Lefèvre,Été,zoe@ete.example'],
])('a list in %s is read in it', (encoding, text) => {
  expect(decodeList(encode(text, encoding), 'windows-1252')).toBe(text);
});

it('reads Korean and Japanese lists, whatever the language of the page', () => {
  const latin = (text: string) => [...new TextEncoder().encode(text)];
  const korean = Uint8Array.from([
    ...[0xc0, 0xcc, 0xb8, 0xa7, ...latin(','), 0xc0, 0xfc, 0xc0, 0xda, 0x20, 0xb8, 0xde, 0xc0, 0xcf, 0x20],
    ...[0xc1, 0xd6, 0xbc, 0xd2, ...latin('\n'), 0xb9, 0xce, 0xbc, 0xf6, ...latin(',m@contoso.com')],
  ]);
  expect(decodeList(korean, 'windows-1252')).toBe('이름,전자 메일 주소\n민수,m@contoso.com');
  const list = readList('이름,전자 메일 주소\n민수,m@contoso.com', { table: true });
  expect(list.contacts).toMatchObject([{ address: 'm@contoso.com', name: '민수' }]);
  const japanese = Uint8Array.from([
    ...[0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b, ...latin(','), 0x96, 0xbc, ...latin('\na@b.com,'), 0x89, 0xd4],
  ]);
  expect(decodeList(japanese, 'windows-1252')).toBe('メール,名\na@b.com,花');
});

it('leaves Unicode and what is no text as it is', () => {
  const text = 'Imię,E-mail\n이름,a@b.com';
  expect(decodeList(new TextEncoder().encode(text), 'windows-1252')).toBe(text);
  expect(decodeList(Uint8Array.from([0x50, 0x4b, 3, 4]), 'windows-1252')).toBeUndefined();
});
