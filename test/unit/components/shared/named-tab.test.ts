import { expect, it } from 'vitest';
import { namedTab } from '../../../../components/shared/named-tab.ts';

it.each([
  ['?tabId=7', 7],
  ['?case=general&tabId=12', 12],
  ['', undefined],
  ['?tabId=', undefined],
  ['?tabId=-1', undefined],
  ['?tabId=7e3', undefined],
  ['?tabId= 7', undefined],
])('finds in %j the tab %s', (query, tab) => expect(namedTab(query)).toBe(tab));
