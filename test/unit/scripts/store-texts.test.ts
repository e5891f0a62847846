import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../lib/facts/languages.ts';
import { manifestWords } from '../../../scripts/browser-messages.ts';
import { hostReasons, permissionReasons } from '../../../scripts/permission-reasons.ts';
import { listing, permissions } from '../../../scripts/store-texts.ts';
import { builds } from '../../tier.ts';

const read = (file: string) => readFileSync(file, 'utf8');

describe.each(locales)('the listing in %s', (locale) => {
  it('is the one that the words make', () => {
    expect(read(`store/listing/${locale}.md`)).toBe(listing(locale));
  });

  it('keeps the stores’ limits', () => {
    const { extensionName, extensionDescription } = manifestWords(locale);
    // Chrome: 75 and 132; Edge: 45; Firefox: 250 for the summary, 15,000 for the description.
    expect(extensionName.length).toBeLessThanOrEqual(45);
    expect(extensionDescription.length).toBeLessThanOrEqual(132);
    expect(read(`store/listing/${locale}.md`).length).toBeLessThanOrEqual(5000);
  });
});

it('the reasons for permissions are those of the table', () => {
  expect(read('store/permissions.md')).toBe(permissions());
});

it.each(builds)('every permission of %s has its reason', (browser) => {
  const manifest = JSON.parse(read(`.output/${browser}-mv3/manifest.json`));
  expect(Object.keys(permissionReasons)).toEqual(expect.arrayContaining(manifest.permissions));
  const explained = permissions();
  for (const pattern of [...manifest.host_permissions, ...manifest.optional_host_permissions])
    expect(explained).toContain(`\`${pattern}\``);
});

it('nothing is explained that isn’t asked for', () => {
  const { permissions: asked } = JSON.parse(read('.output/chrome-mv3/manifest.json'));
  expect(Object.keys(permissionReasons).sort()).toEqual([...asked].sort());
  expect(Object.values(hostReasons).every(Boolean)).toBe(true);
});

it('the privacy statement is there', () => {
  expect(existsSync('store/privacy.md')).toBe(true);
});
