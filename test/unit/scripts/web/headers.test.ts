/** What servers are told to send says the same as the pages themselves, and that nobody may frame them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { webPolicy } from '../../../../scripts/web/html.ts';

it.each(['nginx.conf', 'web.config', '.htaccess'])('docs/web/%s', (name) => {
  const example = readFileSync(`docs/web/${name}`, 'utf8');
  const policies = example.match(/default-src[^"]*/g) ?? [];
  expect(policies.length).toBeGreaterThan(0);
  for (const policy of policies) expect(policy).toBe(`${webPolicy}; frame-ancestors 'none'`);
  expect(example).toMatch(/X-Content-Type-Options/);
  expect(example).toMatch(/no-cache|DisableCache/);
});

it('the policy lets pages load nothing but their own files', () => {
  expect(webPolicy).toMatch(/^default-src 'none'/);
  expect(webPolicy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
});
