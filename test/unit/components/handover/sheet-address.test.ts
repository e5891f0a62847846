import { expect, it } from 'vitest';
import { parseSheetQuery, sheetAddress } from '../../../../components/handover/sheet-address.ts';
import { caseKinds } from '../../../../lib/handover/support-cases.ts';

const queryOf = (address: string) => new URL(address, 'https://example.com').search;

it('finds in an address what was put into it', () => {
  for (const kind of caseKinds)
    for (const locale of ['pt-BR', undefined] as const)
      for (const tabId of [0, 7, undefined]) {
        const address = sheetAddress({ kind, locale, tabId });
        expect(address).toMatch(/^sheet\.html\?/);
        expect(parseSheetQuery(queryOf(address))).toEqual({ kind, locale, tabId });
      }
});

it('finds the steps of an outcome, and whose addresses are needed', () => {
  for (const cloud of ['gcc-high', undefined] as const) {
    const asked = { steps: 'VL-101', cloud, locale: 'ja', tabId: 7 } as const;
    expect(parseSheetQuery(queryOf(sheetAddress(asked)))).toEqual(asked);
  }
  expect(parseSheetQuery('?steps=VL-101&cloud=toString')).toEqual({
    steps: 'VL-101',
    cloud: undefined,
    locale: undefined,
    tabId: undefined,
  });
});

it.each(['', '?case=&locale=&tabId=', '?case=toString&locale=xx&tabId=x'])('takes %j for no case', (query) =>
  expect(parseSheetQuery(query)).toEqual({ kind: undefined, locale: undefined, tabId: undefined }),
);
