import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  choicesOf,
  countVerdicts,
  type Filters,
  filterRows,
  groupByCustomer,
  type Item,
  itemsOf,
  type Order,
  pageLength,
  pageOf,
  type Row,
  sortKeys,
  sortRows,
} from '../../../../lib/contacts/arrange.ts';
import { type Check, type Verdict, verdicts } from '../../../../lib/contacts/types.ts';

function row(
  line: number,
  address: string,
  customer = '',
  verdict?: Verdict,
  check: Partial<Check> = {},
): Row {
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
  return { contact, ...(verdict && { check: { verdict, reason: 'same-cloud', notes: [], ...check } }) };
}

const rows = [
  row(1, 'c@x.example', 'Fabrikam', 'personal'),
  row(2, 'a@x.example', '', 'aligned'),
  row(3, 'b@x.example', 'contoso'),
  row(4, 'd@x.example', 'Fabrikam', 'aligned'),
];
const lineOf = (item: Item) => (item.kind === 'row' ? item.row.contact.line : item.customer);
const sorted = (order: Partial<Order>) =>
  sortRows(rows, { sort: 'line', descending: false, ...order }).map(({ contact }) => contact.line);
const filtered = (filters: Filters, from: readonly Row[] = rows) =>
  filterRows(from, filters).map(({ contact }) => contact.line);

it('sorts both ways, by result from the one that needs most', () => {
  expect(sorted({})).toEqual([1, 2, 3, 4]);
  expect(sorted({ descending: true })).toEqual([4, 3, 2, 1]);
  expect(sorted({ sort: 'address' })).toEqual([2, 3, 1, 4]);
  expect(sorted({ sort: 'verdict' })).toEqual([1, 3, 2, 4]);
  expect(sorted({ sort: 'customer', descending: true })).toEqual([1, 4, 3, 2]);
  const all = [
    row(1, 'a@x.example', '', 'aligned'),
    row(2, 'b@x.example', '', 'aligned', { notes: [{ code: 'typo', suggestion: 'b@y.example' }] }),
    row(3, 'c@x.example', '', 'personal', { roleWeight: 'not-needed' }),
    row(4, 'd@x.example', '', 'personal', { roleWeight: 'must' }),
    row(5, 'e@x.example', '', 'wrong-cloud'),
    row(6, 'f@x.example'),
  ];
  const lines = sortRows(all, { sort: 'verdict', descending: false }).map(({ contact }) => contact.line);
  expect(lines).toEqual([5, 4, 3, 6, 2, 1]);
});

it('filters by text, result, customer, cloud, and by what must be ready or has changed', () => {
  expect(filtered({ verdict: 'aligned' })).toEqual([2, 4]);
  expect(filtered({ text: 'FABRI d@' })).toEqual([4]);
  expect(filtered({ text: 'ｆａｂｒｉｋａｍ' })).toEqual([1, 4]);
  expect(filtered({ customer: 'contoso' })).toEqual([3]);
  expect(filtered({ customer: 'Fabrikam', verdict: 'personal' })).toEqual([1]);
  const others: Row[] = [
    row(1, 'a@x.example', '', 'aligned', { roleWeight: 'must', agreementCloud: 'gcc' }),
    row(2, 'b@x.example', '', 'personal', { roleWeight: 'must', agreementCloud: 'dod' }),
    { ...row(3, 'c@x.example', '', 'personal', { roleWeight: 'should' }), before: 'aligned' },
  ];
  expect(filtered({ must: true }, others)).toEqual([2]);
  expect(filtered({ changed: true }, others)).toEqual([3]);
  expect(filtered({ cloud: 'gcc' }, others)).toEqual([1]);
  expect(choicesOf(others).clouds).toEqual(['dod', 'gcc']);
  expect(choicesOf(rows)).toEqual({ roles: [], customers: ['Fabrikam', 'contoso'], clouds: [] });
});

it('groups by customer with the nameless last', () => {
  expect(itemsOf(rows, true).map(lineOf)).toEqual(['Fabrikam', 1, 4, 'contoso', 3, '', 2]);
  expect(itemsOf(rows, true)[0]).toEqual({ kind: 'customer', customer: 'Fabrikam', rows: 2, aligned: 1 });
  expect(groupByCustomer(rows).map(([customer]) => customer)).toEqual(['Fabrikam', 'contoso', '']);
});

it('cuts a list in pages, on which a customer that goes on is named again', () => {
  const many = Array.from({ length: 2 * pageLength + 1 }, (_, index) =>
    row(index + 1, `p${index}@x.example`, index < pageLength + 50 ? 'A' : 'B'),
  );
  const second = pageOf(itemsOf(many, true), 1);
  expect(second).toMatchObject({ from: 101, to: 200, page: 1, pages: 3 });
  expect(second.items.filter(({ kind }) => kind === 'row')).toHaveLength(pageLength);
  expect([second.items[0], second.items[51]].map((item) => item && lineOf(item))).toEqual(['A', 'B']);
  const last = pageOf(itemsOf(many, false), 99);
  expect(last).toMatchObject({ from: 201, to: 201, page: 2 });
  expect(last.items.map(lineOf)).toEqual([201]);
  expect(pageOf([], 3)).toEqual({ items: [], from: 0, to: 0, page: 0, pages: 1 });
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
      const items = itemsOf(sortRows(given, arrangement), arrangement.byCustomer);
      const { pages } = pageOf(items, 0);
      const shown = Array.from({ length: pages }, (_, page) => pageOf(items, page).items)
        .flat()
        .flatMap((item) => (item.kind === 'row' ? [item.row] : []));
      expect(new Set(shown)).toEqual(new Set(given));
      expect(shown).toHaveLength(given.length);
      expect(given).toEqual(before);
    }),
  );
});
