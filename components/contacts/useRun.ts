import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { answerDomains, isComplete, type KnownTenant, knownTenants } from '../../lib/contacts/cache.ts';
import { type CheckRun, newCheckRun } from '../../lib/contacts/check-run.ts';
import { forEachYielding, yieldToPage } from '../../lib/contacts/for-each-yielding.ts';
import type { Reading } from '../../lib/contacts/read-list.ts';
import { RunPaused } from '../../lib/contacts/request-pace.ts';
import type { Verdict } from '../../lib/contacts/types.ts';
import type { CloudId } from '../../lib/facts/clouds.ts';
import { tenantStore } from '../../lib/store/tenant-store.ts';
import { env, pace } from './look-up-env.ts';

/** Milliseconds between two drawings of what has come in. Drawing a long list anew takes time from the look-ups. */
const paceOf = (rows: number) => (rows > 1000 ? 1000 : 250);

export interface Run {
  /** `done` only where every domain has its answer. */
  state: 'running' | 'done' | 'cancelled' | 'interrupted' | 'paused' | 'failed';
  /** Until when it is paused: milliseconds since the epoch. */
  until?: number;
  /** It was interrupted because there is no connection. */
  offline?: boolean;
  sheet: CheckRun;
  /** Domains with an answer, of how many. */
  done: number;
  total: number;
  /** Changes whenever rows have. */
  version: number;
}

export interface RunState {
  run: Run | undefined;
  /** Looks up what isn't known; `anew`: everything. Resolves with what came of it, where it came to its end. */
  start(
    reading: Reading,
    cloud: CloudId | undefined,
    options?: { anew?: boolean; before?: Before },
  ): Promise<CheckRun | undefined>;
  /** Shows a list with what is known of it (by default what is stored), asking nobody. */
  show(
    reading: Reading,
    cloud: CloudId | undefined,
    options?: { answers?: ReadonlyMap<string, KnownTenant>; before?: Before },
  ): Promise<CheckRun | undefined>;
  cancel(): void;
  /** Takes the check away; resolves once nothing of it is written any more. */
  clear(): Promise<void>;
}

/** The check of a list: one at a time, drawn now and then however fast answers come. */
export function useRun(): RunState {
  const [run, setRun] = useState<Run>();
  const current = useRef<AbortController>(undefined);
  const ending = useRef<Promise<void>>(undefined);

  const check = useCallback(
    async (
      reading: Reading,
      cloud: CloudId | undefined,
      before: Before,
      source: (take: Take, signal: AbortSignal) => Promise<unknown>,
    ): Promise<CheckRun | undefined> => {
      current.current?.abort();
      const own = new AbortController();
      const { signal } = own;
      current.current = own;
      const { domains } = reading;
      /** Domains that nothing was heard of, and those without an answer, these among them. */
      const unheard = new Set<string>(domains);
      const open = new Set<string>(domains);
      const arrived: [string, KnownTenant][] = [];
      try {
        const { sheet, answer } = await newCheckRun(reading, cloud, signal, before);
        let version = 0;
        const draw = (how: Pick<Run, 'state' | 'until' | 'offline'>) => {
          if (current.current !== own) return;
          version += 1;
          setRun({ ...how, sheet, done: domains.length - open.size, total: domains.length, version });
        };
        const enter = () =>
          forEachYielding(arrived.splice(0), ([domain, known]) => {
            unheard.delete(domain);
            if (isComplete(known.tenant)) open.delete(domain);
            answer(domain, known);
          });
        await yieldToPage();
        draw({ state: 'running' });

        // What has come in is entered and drawn by one hand, whatever the rhythm of the answers.
        const over = new AbortController();
        const drawing = (async () => {
          while (!over.signal.aborted) {
            await env.delay(paceOf(sheet.rows.length), over.signal).catch(() => undefined);
            if (arrived.length === 0 || over.signal.aborted) continue;
            await enter();
            await yieldToPage();
            if (!over.signal.aborted) draw({ state: 'running' });
          }
        })();
        let end: Pick<Run, 'state' | 'until' | 'offline'> | undefined;
        try {
          await source((domain, known) => arrived.push([domain, known]), signal);
        } catch (error) {
          end = signal.aborted ? { state: 'cancelled' } : endBy(error);
        }
        over.abort();
        await drawing;
        await enter();
        await forEachYielding(unheard, (domain) => answer(domain, undefined));
        draw(end ?? { state: open.size > 0 ? 'interrupted' : 'done' });
        return end || current.current !== own ? undefined : sheet;
      } catch (error) {
        if (!signal.aborted) throw error;
        return undefined;
      }
    },
    [],
  );

  const begin = useCallback(
    (...run: Parameters<typeof check>) => {
      const before = ending.current;
      const own = check(...run);
      ending.current = Promise.allSettled([before, own]).then(() => undefined);
      return own;
    },
    [check],
  );

  const start = useCallback<RunState['start']>(
    (reading, cloud, { anew = false, before } = {}) =>
      begin(reading, cloud, before, (onTenant, signal) =>
        answerDomains(reading.domains, tenantStore, env, {
          signal,
          pace,
          onTenant,
          ...(anew && { maxAge: 0 }),
        }),
      ),
    [begin],
  );

  const show = useCallback<RunState['show']>(
    (reading, cloud, { answers, before } = {}) =>
      begin(reading, cloud, before, async (take) => {
        if (answers) {
          for (const [domain, answer] of answers) take(domain, answer);
          return;
        }
        const known = await knownTenants(tenantStore, reading.domains);
        for (const [domain, answer] of known) {
          // An old answer is shown with its age, and one that wasn't complete says why, as it did at first.
          if (answer.at <= env.now()) take(domain, answer);
        }
      }),
    [begin],
  );

  const cancel = useCallback(() => current.current?.abort(), []);
  const clear = useCallback(() => {
    current.current?.abort();
    current.current = undefined;
    setRun(undefined);
    return ending.current ?? Promise.resolve();
  }, []);

  useEffect(() => () => current.current?.abort(), []);
  return { run, start, show, cancel, clear };
}

function endBy(error: unknown): Pick<Run, 'state' | 'until' | 'offline'> {
  if (!(error instanceof RunPaused)) return { state: 'failed' };
  return error.wait === undefined
    ? { state: 'interrupted', offline: true }
    : { state: 'paused', until: env.now() + error.wait };
}

/** What an earlier check said, by contactKey. */
type Before = Readonly<Record<string, Verdict>> | undefined;

type Take = (domain: string, known: KnownTenant) => void;
