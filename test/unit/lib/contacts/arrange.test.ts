import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Arrangement,
  arrange,
  countVerdicts,
  groupByCustomer,
  type Row,
  sortKeys,
} from '../../../../lib/contacts/arrange.ts';
import { type Verdict, verdicts } from '../../../../lib/contacts/types.ts';

const asListed: Arrangement = { sort: 'line', descending: false, byCustomer: false };

function row(line: number, address: string, customer = '', verdict?: Verdict): Row {
  const contact = {
    id: `${line}:0`,
    line,
    lastLine: line,
    given: address,
    address,
    name: '',
    roleText: '',
    agreement: '',
    customer,
    cells: [],
  };
  return { contact, ...(verdict && { check: { verdict, reason: 'same-cloud', notes: [] } }) };
}

const rows = [
  row(1, 'c@x.example', 'Fabrikam', 'personal'),
  row(2, 'a@x.example', '', 'aligned'),
  row(3, 'b@x.example', 'contoso'),
  row(4, 'd@x.example', 'Fabrikam', 'aligned'),
];
const linesOf = (arrangement: Partial<Arrangement>) =>
  arrange(rows, { ...asListed, ...arrangement }).map((item) =>
    item.kind === 'row' ? item.row.contact.line : item.customer,
  );

it('sorts both ways, with what has no verdict last', () => {
  expect(linesOf({})).toEqual([1, 2, 3, 4]);
  expect(linesOf({ descending: true })).toEqual([4, 3, 2, 1]);
  expect(linesOf({ sort: 'address' })).toEqual([2, 3, 1, 4]);
  expect(linesOf({ sort: 'verdict' })).toEqual([2, 4, 1, 3]);
  expect(linesOf({ sort: 'customer', descending: true })).toEqual([1, 4, 3, 2]);
});

it('shows one verdict alone, and groups by customer with the nameless last', () => {
  expect(linesOf({ verdict: 'aligned' })).toEqual([2, 4]);
  expect(linesOf({ byCustomer: true })).toEqual(['Fabrikam', 1, 4, 'contoso', 3, '', 2]);
  expect(arrange(rows, { ...asListed, byCustomer: true })[0]).toEqual({
    kind: 'customer',
    customer: 'Fabrikam',
    rows: 2,
    aligned: 1,
  });
  expect(groupByCustomer(rows).map(([customer]) => customer)).toEqual(['Fabrikam', 'contoso', '']);
});

it('counts', () => {
  expect(countVerdicts(rows)).toMatchObject({ aligned: 2, personal: 1, pending: 1, invalid: 0 });
});

it('loses no row and changes none, whatever the arrangement', () => {
  const anyRows = fc
    .array(
      fc.record({
        address: fc.string(),
        customer: fc.string({ maxLength: 1 }),
        verdict: fc.constantFrom(...verdicts),
      }),
    )
    .map((all) =>
      all.map(({ address, customer, verdict }, index) => row(index + 1, address, customer, verdict)),
    );
  const how = fc.record({
    sort: fc.constantFrom(...sortKeys),
    descending: fc.boolean(),
    byCustomer: fc.boolean(),
  });
  fc.assert(
    fc.property(anyRows, how, (given, arrangement) => {
      const before = [...given];
      const shown = arrange(given, arrangement).flatMap((item) => (item.kind === 'row' ? [item.row] : []));
      expect(new Set(shown)).toEqual(new Set(given));
      expect(shown).toHaveLength(given.length);
      expect(given).toEqual(before);
    }),
  );
});
