/** Every fixture page says what is found in it. Its sketch, which users can send in, says the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyDomain, withFindings } from '../../lib/detect/fixture.ts';
import { rules } from '../../lib/detect/rules/index.ts';
import { expect, parseFixture, said, test } from './reader.ts';

/** Rules that pages can show. Those of navigations alone have fixtures of their own: unit/journey-fixtures. */
const pageRules = rules.filter(({ signals }) => signals.some((signal) => 'on' in signal));

for (const { id } of pageRules) {
  test.describe(id, () => {
    const folder = join('test/fixtures', id);
    const names = readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replace(/\.html$/, ''));

    for (const name of names) {
      test(name, async ({ pageFor }) => {
        const fixture = parseFixture(readFileSync(join(folder, `${name}.html`), 'utf8'));
        expect(name.startsWith('match-')).toBe(fixture.expected !== undefined && !fixture.other);
        const shown = fixture.other ?? id;
        const page = await pageFor(fixture.url);
        await page.open(fixture);
        const found = await page.findings();
        expect(found.map(said)).toEqual(fixture.expected ? [{ id: shown, ...fixture.expected }] : []);
        expect(page.errors).toEqual([]);
        if (!fixture.expected) return;

        const sketch = parseFixture(withFindings(await page.sketch(), found));
        await page.open(sketch);
        const domain = fixture.expected.domain && { domain: anyDomain };
        expect((await page.findings()).map(said)).toEqual([{ id: shown, ...fixture.expected, ...domain }]);
        expect(sketch.expected).toEqual({ ...fixture.expected, ...domain });
      });
    }

    test('has at least four matching and four nearly matching pages', () => {
      expect(names.filter((name) => name.startsWith('match-')).length).toBeGreaterThanOrEqual(4);
      expect(names.filter((name) => name.startsWith('near-')).length).toBeGreaterThanOrEqual(4);
    });
  });
}
