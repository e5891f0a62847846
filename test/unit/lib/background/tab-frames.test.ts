import { expect, it } from 'vitest';
import { withFrame, withoutDocument, withoutOldPage } from '../../../../lib/background/tab-frames.ts';
import { emptyRecord } from '../../../../lib/store/tab-record.ts';

const frame = (document: string, { host = 'admin.microsoft.com', shell = false } = {}) => ({
  document,
  host,
  facts: { route: '', language: 'en', sightings: [], shell, opaque: false },
});
const frames = { 0: frame('page'), 3: frame('inner') };
const record = { ...emptyRecord, frames };

it('a page that follows another has none of its frames', () => {
  expect(withFrame(record, 0, frame('page')).frames).toEqual(frames);
  expect(withFrame(record, 0, frame('next')).frames).toEqual({ 0: frame('next') });
  expect(withFrame(record, 4, frame('more')).frames).toEqual({ ...frames, 4: frame('more') });
});

it('the admin center, drawn, ends the journey', () => {
  const hop = { kind: 'admin-center', host: 'admin.microsoft.com', request: '1', at: 0 } as const;
  const underway = { ...record, journey: { hops: [hop], landed: true } };
  expect(withFrame(underway, 3, frame('inner', { shell: true })).journey.arrived).toBeUndefined();
  expect(withFrame(underway, 0, frame('page', { shell: true })).journey.arrived).toBe(true);
});

it('a document that says farewell takes its own frames with it and no others', () => {
  expect(withoutDocument(record, 'inner').frames).toEqual({ 0: frame('page') });
  expect(withoutDocument(record, 'page').frames).toEqual({});
  expect(withoutDocument(record, 'one of before')).toBe(record);
});

it('a page of another host is gone without a farewell', () => {
  expect(withoutOldPage(record, 'https://admin.microsoft.com/other#/route')).toBe(record);
  for (const address of ['https://www.microsoft.com/licensing/servicecenter', undefined, 'about:blank'])
    expect(withoutOldPage(record, address).frames).toEqual({});
  expect(withoutOldPage(emptyRecord, undefined)).toBe(emptyRecord);
});
