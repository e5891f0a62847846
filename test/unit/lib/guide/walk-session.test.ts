/** A walk that is shown and changed on two surfaces at once, with storage that takes its time. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { KeptWalk } from '../../../../lib/guide/kept-walk.ts';
import { nothingKnown } from '../../../../lib/guide/known.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { aboutOf, entryOf, type Found } from '../../../../lib/guide/opening.ts';
import { answer, type Walk } from '../../../../lib/guide/replay.ts';
import { adopt, begin, find, move, tick, type WalkSession } from '../../../../lib/guide/walk-session.ts';
import { setTick, type Ticks, ticked } from '../../../../lib/steps/ticks.ts';
import { loadWalk, saveWalk, subscribeWalk } from '../../../../lib/store/walks.ts';
import { settled } from '../../settled.ts';

const { local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const tab = 1;
const banner: Found[] = [{ id: 'cloud-mismatch-banner' }];
const atRisk: Found = { id: 'access-at-risk' };
const both: Found[] = [...banner, atRisk];
const noTab: Found[] = [{ id: 'missing-vl-tab' }];
const seen = (findings: Found[]) => ({ findings, knowledge: nothingKnown });
const byHand = (step: string) => (ticks: Ticks) => setTick(ticks, step, true);

/** A popup or a panel without a screen: what components/popup/useWalkSession.ts does. */
function surface(findings: Found[]) {
  let walking: WalkSession | undefined;
  let kept: KeptWalk | undefined;
  const handle = subscribeWalk(tab, aboutOf(findings[0]), (stored) => {
    kept = stored;
    walking = walking ? adopt(guide, walking, stored, seen(findings)) : begin(guide, stored, seen(findings));
  });
  return {
    get walking() {
      return walking;
    },
    see(next: Found[]) {
      findings = next;
      if (walking) walking = find(guide, walking, kept, seen(findings));
    },
    go(next: Walk) {
      if (!walking) return;
      walking = move(walking, next, findings);
      handle.move(walking);
    },
    tick(walk: Walk, step: string) {
      if (!walking) return;
      const before = walking;
      walking = tick(before, walk, byHand(step));
      if (walking !== before) handle.tick(before, byHand(step));
    },
    stop: handle.stop,
  };
}

/** Lets reading, writing and hearing of changes take turns as the scheduler likes. */
function delay(scheduler: fc.Scheduler) {
  const get = local.get.bind(local) as (keys: unknown) => Promise<Record<string, unknown>>;
  const set = local.set.bind(local) as (items: Record<string, unknown>) => Promise<void>;
  const { addListener } = local.onChanged;
  vi.spyOn(local, 'get').mockImplementation(async (keys) => {
    await scheduler.schedule(Promise.resolve(), 'get');
    const result = await get(keys);
    await scheduler.schedule(Promise.resolve(), 'got');
    return result;
  });
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    await scheduler.schedule(Promise.resolve(), 'set');
    await set(items);
    await scheduler.schedule(Promise.resolve(), 'written');
  });
  vi.spyOn(local.onChanged, 'addListener').mockImplementation((listener) =>
    addListener.call(local.onChanged, (...args: Parameters<typeof listener>) => {
      void scheduler.schedule(Promise.resolve(), 'event').then(() => listener(...args));
    }),
  );
}

/** Until nothing is under way any more: locks are handed on between two turns of the scheduler. */
async function rest(scheduler: fc.Scheduler) {
  for (let quiet = 0; quiet < 5; quiet++) {
    while (scheduler.count() > 0) {
      await scheduler.waitOne();
      quiet = 0;
    }
    await new Promise((done) => setTimeout(done));
  }
}

const walkOf = (option: string): Walk => ({ entry: guide.start, answers: [{ node: guide.start, option }] });
const options = Object.keys((guide.nodes[guide.start] as { options: object }).options);

const happening = fc.record({
  what: fc.constantFrom('go', 'tick', 'stale-tick', 'see', 'wait'),
  on: fc.nat(1),
  option: fc.constantFrom(...options),
  findings: fc.constantFrom<Found[]>([], banner, both, [atRisk]),
});

it('ends alike on both surfaces and in storage, at a place that a person chose', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(happening, { maxLength: 12 }), async (scheduler, all) => {
      fakeBrowser.reset();
      vi.restoreAllMocks();
      delay(scheduler);
      const surfaces = [surface(banner), surface(banner)];
      await rest(scheduler);
      const opening = surfaces.map((one) => one.walking?.walk);
      const chosen: Walk[] = [];
      for (const { what, on, option, findings } of all) {
        const one = surfaces[on];
        const shown = one?.walking?.walk;
        if (!one || !shown) continue;
        if (what === 'go') {
          chosen.push(walkOf(option));
          one.go(walkOf(option));
          expect(one.walking?.walk).toEqual(walkOf(option));
        }
        if (what === 'tick') one.tick(shown, option);
        // What the page proved on a place that the person has just left.
        if (what === 'stale-tick') one.tick(opening[on] as Walk, option);
        if (what === 'see') one.see(findings);
        if (what === 'wait' && scheduler.count() > 0) await scheduler.waitOne();
      }
      await rest(scheduler);
      const [first, second] = surfaces;
      const stored = await Promise.all([loadWalk(tab, ''), rest(scheduler)]).then(([walk]) => walk);
      for (const one of surfaces) one.stop();
      if (chosen.length > 0) {
        expect(chosen).toContainEqual(stored?.walk);
        expect(first?.walking?.walk).toEqual(stored?.walk);
        expect(second?.walking?.walk).toEqual(stored?.walk);
        expect(first?.walking?.done).toEqual(stored?.done);
        expect(second?.walking?.done).toEqual(stored?.done);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('what one person chooses stays on the screen, whatever is ticked and found meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(happening, { maxLength: 12 }), async (scheduler, all) => {
      fakeBrowser.reset();
      vi.restoreAllMocks();
      delay(scheduler);
      const [popup, panel] = [surface(banner), surface(banner)];
      await rest(scheduler);
      const opening = panel.walking?.walk as Walk;
      let chosen: Walk | undefined;
      for (const { what, option, findings } of all) {
        if (what === 'go') {
          chosen = walkOf(option);
          popup.go(chosen);
        }
        if (what === 'tick') panel.tick(panel.walking?.walk as Walk, option);
        if (what === 'stale-tick') panel.tick(opening, option);
        if (what === 'see') for (const one of [popup, panel]) one.see(findings);
        if (scheduler.count() > 0) await scheduler.waitOne();
        if (chosen) expect(popup.walking?.walk).toEqual(chosen);
      }
      await rest(scheduler);
      if (chosen) expect([popup.walking?.walk, panel.walking?.walk]).toEqual([chosen, chosen]);
      for (const one of [popup, panel]) one.stop();
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('both surfaces’ ticks are kept, none undoes the other’s', async () => {
  const [popup, panel] = [surface(banner), surface(banner)];
  await settled();
  const { walk } = popup.walking as WalkSession;
  popup.tick(walk, 'one');
  panel.tick(walk, 'two');
  popup.tick(walk, 'three');
  await settled();
  for (const { walking } of [popup, panel])
    expect(ticked((walking as WalkSession).done).toSorted()).toEqual(['one', 'three', 'two']);
  popup.stop();
  panel.stop();
});

it('a finding that is gone for a moment doesn’t cost the walk', async () => {
  const first = surface(banner);
  await settled();
  const entry = entryOf(guide, banner[0]);
  const one = answer(guide, { entry, answers: [] }, 'mine');
  expect(one.answers).toHaveLength(1);
  first.go(one);
  // The banner is gone while the page is drawn anew, or under another one; just then the person goes on.
  first.see([]);
  const two = answer(guide, one, 'have-one');
  expect(two.answers).toHaveLength(2);
  first.go(two);
  await settled();
  first.stop();
  for (const findings of [banner, both, []] as Found[][]) {
    const again = surface(findings);
    await settled();
    expect(again.walking?.walk).toEqual(two);
    again.stop();
  }
});

it('opened while something else shows for a moment, the walk comes back with what it is about', async () => {
  const walk = answer(guide, { entry: entryOf(guide, banner[0]), answers: [] }, 'mine');
  await saveWalk(tab, { finding: 'cloud-mismatch-banner', walk });
  const popup = surface(noTab);
  await settled();
  expect(popup.walking?.walk.entry).toBe(entryOf(guide, noTab[0]));
  popup.see(banner);
  expect(popup.walking?.walk).toEqual(walk);
  popup.stop();
});

it('what is found begins anew only where nothing has been answered or done', () => {
  const fresh = begin(guide, undefined, seen(banner));
  expect(find(guide, fresh, undefined, seen(noTab)).walk.entry).toBe(entryOf(guide, noTab[0]));
  const done = tick(fresh, fresh.walk, byHand('one'));
  const moved = move(fresh, walkOf(options[0] as string), banner);
  for (const under of [done, moved]) expect(find(guide, under, undefined, seen(noTab))).toBe(under);
});

it('who is in begins with what they may want to do, unless something is found or was begun', () => {
  const at = (findings: Found[], isIn: boolean) => ({ findings, isIn, knowledge: nothingKnown });
  expect(begin(guide, undefined, at([], true)).walk.entry).toBe(guide.inside);
  expect(begin(guide, undefined, at([], false)).walk.entry).toBe(guide.start);
  expect(begin(guide, undefined, at([{ id: 'access-at-risk' }], true)).walk.entry).toBe('access-at-risk');
  const kept = { finding: '', walk: { entry: 'cocp', answers: [] } };
  expect(begin(guide, kept, at([], true)).walk).toBe(kept.walk);
});

it('no walk goes on about what the person called wrong, however far it came', () => {
  const about: Found = { id: 'profile-setup-error' };
  const wrong = { findings: [], dismissed: [aboutOf(about)], knowledge: nothingKnown };
  const walk = answer(guide, { entry: 'profile-setup-error', answers: [] }, 'own-domain');
  const kept = { finding: aboutOf(about), walk, done: {} };
  expect(begin(guide, kept, wrong).walk).toEqual({ entry: guide.start, answers: [] });
  const now = { ...kept, moved: true };
  expect(find(guide, now, kept, wrong)).toMatchObject({ finding: '', walk: { entry: guide.start } });
  // Other findings stand; and a walk about nothing isn't about that.
  const other = { ...wrong, findings: [{ id: 'access-at-risk' } as Found] };
  expect(find(guide, now, kept, other).walk.entry).toBe('access-at-risk');
  const byHand = { finding: '', walk, done: {}, moved: true };
  expect(find(guide, byHand, undefined, wrong)).toBe(byHand);
});
