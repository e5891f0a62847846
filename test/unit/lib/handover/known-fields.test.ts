import { expect, it } from 'vitest';
import { knownFields } from '../../../../lib/handover/known-fields.ts';
import { noJourney } from '../../../../lib/journey/journey.ts';

const hop = (kind: 'azure' | 'admin-center', host: string) => ({ kind, host, request: '1', at: 0 });

it('knows the cloud that was chosen, and nothing that a page says', () => {
  expect(knownFields({ journey: noJourney, cloud: undefined })).toEqual({});
  expect(knownFields({ journey: noJourney, cloud: 'GCC High' })).toEqual({ cloud: 'GCC High' });
});

it('says where a tab ended only where it ended at Azure', () => {
  const hops = [hop('admin-center', 'admin.microsoft.com'), hop('azure', 'azure.microsoft.com')];
  const at = (journey: object) => knownFields({ journey: { ...noJourney, ...journey }, cloud: undefined });
  expect(at({ hops, landed: true })).toEqual({ landedAt: 'azure.microsoft.com' });
  expect(at({ hops, landed: false })).toEqual({});
  expect(at({ hops: hops.slice(0, 1), landed: true })).toEqual({});
});
