/**
 * Every state, in all on every host, and in every language, form and generation of the interface: badge, popup, first
 * outcome.
 */
import { atSpeed, type PracticeState, practiceStates } from '../site/states.ts';
import { everything } from '../tier.ts';
import { expect, test } from './extension.ts';

/** The pages' staged rendering, this much faster. What the extension waits for stays as it is. */
const speed = 4;

/** What a page plays is in its query. No host plays all of it, but each host something, and all of it is played. */
function covering(states: readonly PracticeState[]): PracticeState[] {
  const seen = new Set<string>();
  /** Those that show so much that hasn't been seen. */
  const showing = (least: number) =>
    states.filter(({ host, url }) => {
      const unseen = [host, new URL(url).search].filter((trait) => !seen.has(trait));
      if (unseen.length < least) return false;
      for (const trait of unseen) seen.add(trait);
      return true;
    });
  // At every change three, no two of them on the same host or of the same kind.
  return everything ? [...showing(2), ...showing(1)] : showing(2).slice(0, 3);
}

const findings = [...new Set(practiceStates.flatMap(({ finding }) => finding ?? []))];

for (const finding of findings) {
  const states = covering(practiceStates.filter((state) => state.finding === finding));

  // The one state that waits for long is waited for in full.
  const details = finding === 'missing-vl-tab' ? { tag: '@real-time' } : {};

  test(
    `${finding}: found in ${states.length} practice states`,
    details,
    async ({ extension, visit, popupOf }) => {
      test.setTimeout(180_000);
      const visits = await Promise.all(
        states.map(async (state) => ({ state, page: await visit(atSpeed(state.url, speed)) })),
      );
      for (const { state, page } of visits) {
        await test.step(state.title, async () => {
          const badge = () => extension.badge(extension.tabId(page));
          await expect.poll(async () => (await badge()).text, { timeout: 60_000 }).toBe('1');
          expect((await badge()).title).toContain('one known problem');
          // The page's own word may come after what the way to it suggests.
          const found = async () =>
            (await extension.findings(extension.tabId(page))).map(
              ({ id, confidence, cloud, count, cause }) => ({
                id,
                confidence,
                cloud,
                count,
                cause,
              }),
            );
          const { confidence = 'certain', cloud, count, cause } = state;
          await expect.poll(found).toEqual([{ id: finding, confidence, cloud, count, cause }]);
        });
      }
      const [first] = visits;
      if (!first) throw new Error('no states');
      const popup = await popupOf(first.page);
      const card = popup.locator('main > [data-finding]');
      await expect(card).toHaveAttribute('data-finding', finding);
      await expect(card).toHaveAttribute('data-confidence', first.state.confidence ?? 'certain');
      await expect(popup.locator('[data-node]')).toHaveCount(1);
      for (let answers = 0; (await popup.locator('[data-outcome]').count()) === 0; answers++) {
        expect(answers).toBeLessThan(8);
        await popup.locator('[data-option]').first().click();
      }
      await expect(popup.locator('[data-outcome]')).toHaveAttribute('data-outcome', /^VL-\d+$/);
      await expect(popup.locator('.steps > li').first()).toBeVisible();
      await expect(popup.locator('.sources a').first()).toHaveAttribute(
        'href',
        /^https:\/\/learn\.microsoft\.com\//,
      );
    },
  );
}

test('the domain of a takeover prompt is named', async ({ visit, popupOf }) => {
  const state = practiceStates.find(({ finding }) => finding === 'ready-to-become-admin');
  const page = await visit(atSpeed(state?.url ?? '', speed));
  const popup = await popupOf(page);
  await expect(popup.locator('[data-finding=ready-to-become-admin] h1')).toContainText(
    /contoso\.example(?!\w)/,
  );
});
