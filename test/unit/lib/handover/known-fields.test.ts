import { expect, it } from 'vitest';
import type { Finding } from '../../../../lib/detect/types.ts';
import { knownFields } from '../../../../lib/handover/known-fields.ts';
import { noJourney } from '../../../../lib/journey/journey.ts';

const finding = (domain?: string) => ({ id: 'ready-to-become-admin', ...(domain && { domain }) }) as Finding;
const hop = (kind: 'azure' | 'admin-center', host: string) => ({ kind, host, request: '1', at: 0 });

it('knows nothing of a tab that shows nothing', () => {
  expect(knownFields({ findings: [], journey: noJourney, cloud: undefined })).toEqual({});
  expect(knownFields({ findings: [finding()], journey: noJourney, cloud: undefined })).toEqual({});
});

it('takes the domain that a page names, and the cloud that was chosen', () => {
  const findings = [finding(), finding('contoso.example')];
  expect(knownFields({ findings, journey: noJourney, cloud: 'GCC High' })).toEqual({
    domain: 'contoso.example',
    cloud: 'GCC High',
  });
});

it('says where a tab ended only where it ended at Azure', () => {
  const hops = [hop('admin-center', 'admin.microsoft.com'), hop('azure', 'azure.microsoft.com')];
  const at = (journey: object) =>
    knownFields({ findings: [], journey: { ...noJourney, ...journey }, cloud: undefined });
  expect(at({ hops, landed: true })).toEqual({ landedAt: 'azure.microsoft.com' });
  expect(at({ hops, landed: false })).toEqual({});
  expect(at({ hops: hops.slice(0, 1), landed: true })).toEqual({});
});
