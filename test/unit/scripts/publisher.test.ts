import { expect, it } from 'vitest';
import { reportAddress } from '../../../lib/facts/publisher.ts';
import { publisherOf } from '../../../scripts/publisher.ts';

it('reads name and address of reports off npm’s own fields', () => {
  const contoso = { name: 'Contoso IT', reports: 'guide@contoso.com' };
  expect(
    publisherOf({ author: 'Contoso IT <it@contoso.com>', bugs: { email: 'guide@contoso.com' } }),
  ).toEqual(contoso);
  expect(publisherOf({ author: { name: 'Contoso IT' }, bugs: 'guide@contoso.com' })).toEqual(contoso);
  expect(publisherOf({ author: 'Contoso', bugs: { url: 'https://contoso.com/guide' } })).toEqual({
    name: 'Contoso',
    reports: 'https://contoso.com/guide',
  });
});

it('names nobody where one of both is missing, or the address is none that may be opened', () => {
  expect(publisherOf({})).toBeUndefined();
  expect(publisherOf({ author: 'Contoso' })).toBeUndefined();
  expect(publisherOf({ bugs: 'guide@contoso.com' })).toBeUndefined();
  for (const bugs of ['http://contoso.com', 'javascript:alert(1)', 'not an address', 'a@b?cc=c@d.example'])
    expect(publisherOf({ author: 'Contoso', bugs })).toBeUndefined();
});

it('a report by mail takes its text along, whatever stands in it', () => {
  const mail = { name: 'Contoso', reports: 'guide@contoso.com' };
  const address = reportAddress(mail, 'A & B', 'one\ntwo?&cc=x@y.example');
  expect(address).toBe('mailto:guide@contoso.com?subject=A%20%26%20B&body=one%0Atwo%3F%26cc%3Dx%40y.example');
  const web = { name: 'Contoso', reports: 'https://contoso.com/guide' };
  expect(reportAddress(web, 'A', 'one')).toBe('https://contoso.com/guide');
});
