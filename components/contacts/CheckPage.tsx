import { useEffect, useRef, useState } from 'preact/hooks';
import { allowLookUps } from '../../lib/browser/permissions.ts';
import { verdictsOf } from '../../lib/contacts/check-run.ts';
import type { Reading } from '../../lib/contacts/read-list.ts';
import type { KeptOutcome, SignInOutcome } from '../../lib/contacts/types.ts';
import type { CloudId } from '../../lib/facts/clouds.ts';
import { type CheckHistory, saveAsked, saveHistory } from '../../lib/store/contact-history.ts';
import {
  deleteList,
  forgetOthers,
  type LoadedList,
  saveList,
  saveOutcomes,
} from '../../lib/store/contact-list.ts';
import { localKeys } from '../../lib/store/keys.ts';
import { fill } from '../../lib/text/fill.ts';
import { formatNumber, plural } from '../../lib/text/plural.ts';
import { useShelf } from '../shared/useShelf.ts';
import { useWords } from '../shared/words.ts';
import { CloudSelect } from './CloudSelect.tsx';
import { Columns } from './Columns.tsx';
import { formatDay } from './formats.ts';
import { ListInput } from './ListInput.tsx';
import { Requests } from './Requests.tsx';
import { Results } from './Results.tsx';
import { RunProgress } from './RunProgress.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useInput } from './useInput.ts';
import { useRun } from './useRun.ts';
import { useContactsWords } from './words.ts';

interface CheckPageProps {
  kept: LoadedList;
  outcomes: Record<string, KeptOutcome>;
  asked: Record<string, number>;
  history: CheckHistory | undefined;
}

/** What was said before the last check, as an option of showing it. */
const beforeOf = (history: CheckHistory | undefined) => (history?.before ? { before: history.before } : {});

/** The list in, the check, and what came of it. */
export function CheckPage({ kept, ...props }: CheckPageProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  const input = useInput();
  const { run, start, show, cancel, clear } = useRun();
  const shelf = useShelf(localKeys.contactList);
  const [cloud, setCloud] = useState(kept.kind === 'list' ? kept.list.cloud : undefined);
  /** False where this list couldn't be kept. */
  const [keptAt, setKeptAt] = useState<number | false | undefined>(
    kept.kind === 'list' ? kept.at : undefined,
  );
  const [notice, setNotice] = useState<keyof typeof messages | undefined>(
    kept.kind === 'corrupt' ? 'corrupt' : undefined,
  );
  const [outcomes, setOutcomes] = useState(props.outcomes);
  const [asked, setAsked] = useState(props.asked);
  const history = useRef(props.history);
  /** The list is folded once it has been checked: the results are what counts then. */
  const [folded, setFolded] = useState(kept.kind === 'list');
  const { reading } = input;

  // What was left of an earlier check is shown once, without asking anybody.
  const restored = useRef(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (restored.current || kept.kind !== 'list') return;
    restored.current = true;
    void input
      .restore(kept.list)
      .then((list) => list && show(list, kept.list.cloud, beforeOf(history.current)));
  });

  // Under a long list the button is at the window's end, and what it does would happen out of sight.
  const progress = useRef<HTMLElement>(null);
  const [presses, setPresses] = useState(0);
  const isRunning = run !== undefined;
  useEffect(() => {
    if (presses > 0 && isRunning) progress.current?.scrollIntoView({ block: 'start' });
  }, [presses, isRunning]);

  /** What is being kept, or deleted: one after the other, so that nothing comes back that was deleted. */
  const storing = useRef<Promise<void>>(Promise.resolve());
  function store(work: () => Promise<void>): Promise<void> {
    storing.current = storing.current.then(work);
    return storing.current;
  }

  const keep = (list: Reading, of: CloudId | undefined) =>
    store(async () => {
      const isKept = await saveList({ text: list.text, layout: list.layout, ...(of && { cloud: of }) });
      setKeptAt(isKept && Date.now());
      if (!isKept) setNotice('notKept');
      await forgetOthers(new Set(list.domains));
    });

  /** Only called from a click: the browser asks the person for the permission. */
  async function check(list: Promise<Reading | undefined>, options?: { anew: boolean }): Promise<void> {
    const allowed = allowLookUps();
    setNotice(undefined);
    const wanted = await list;
    if (!wanted || wanted.contacts.length === 0) {
      setNotice('nothing');
      return;
    }
    if (wanted.domains.length > 0 && !(await allowed)) {
      setNotice('refused');
      return;
    }
    keepOutcomesOf(wanted);
    setPresses((times) => times + 1);
    setFolded(true);
    const before = history.current?.last;
    const [, checked] = await Promise.all([
      // Look-ups needn't wait until the list is kept.
      keep(wanted, cloud),
      start(wanted, cloud, { ...options, ...(before && { before }) }),
    ]);
    if (!checked) return;
    const last = await verdictsOf(checked.rows);
    history.current = { last, ...(before && { before }) };
    await store(() => saveHistory({ last, ...(before && { before }) }));
  }

  /** What was entered for people whom the list no longer names goes with the list that did. */
  function keepOutcomesOf(list: Reading): void {
    const addresses = new Set(list.contacts.map(({ address }) => address));
    setOutcomes((before) => {
      const kept = Object.entries(before).filter(([, { address }]) => addresses.has(address));
      const after = Object.fromEntries(kept);
      if (kept.length < Object.keys(before).length) void saveOutcomes(after);
      return after;
    });
  }

  async function chooseCloud(chosen: CloudId | undefined): Promise<void> {
    setCloud(chosen);
    if (!run) return;
    const { reading: list, answers } = run.sheet;
    await keep(list, chosen);
    const before = beforeOf(history.current);
    await (run.state === 'running'
      ? start(list, chosen, before)
      : show(list, chosen, { answers, ...before }));
  }

  async function remove(): Promise<void> {
    title.current?.focus(); // the button goes with the list
    const cleared = clear();
    input.clear();
    setOutcomes({});
    setAsked({});
    history.current = undefined;
    setFolded(false);
    setCloud(undefined);
    await cleared;
    await store(async () => {
      await deleteList();
      setKeptAt(undefined);
    });
    setNotice('deleted');
  }

  function enter(id: string, address: string, outcome: SignInOutcome | undefined): void {
    setOutcomes((before) => {
      const { [id]: _, ...others } = before;
      const after = outcome ? { ...others, [id]: { address, outcome, at: Date.now() } } : others;
      void saveOutcomes(after);
      return after;
    });
  }

  function enterAsked(customer: string): void {
    setAsked((before) => {
      const after = { ...before, [customer]: Date.now() };
      void saveAsked(after);
      return after;
    });
  }

  const messages = {
    nothing: words.input.nothing,
    refused: words.refused,
    deleted: words.kept.deleted,
    corrupt: words.kept.corrupt,
    notKept: words.kept.notKept,
  };

  return (
    <main class="contacts">
      <div class="contacts-intro">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </div>
      <section class={`contacts-input ${folded ? 'folded' : ''}`} aria-labelledby="input-title">
        <details
          class="list-fold"
          open={!folded}
          onToggle={({ currentTarget }) => setFolded(!currentTarget.open)}
        >
          <summary data-action="list">
            <h2 id="input-title" ref={title} tabIndex={-1}>
              {reading && folded
                ? plural(locale, words.input, 'folded', reading.contacts.length, {
                    domains: formatNumber(locale, reading.domains.length),
                  })
                : words.input.title}
            </h2>
          </summary>
          <div class="list-inside">
            <ListInput input={input} />
            {reading && reading.contacts.length + reading.unreadable.length > 0 && (
              <Columns key={reading.text} reading={reading} onLayout={input.lay} />
            )}
            {reading && <Unreadable list={reading.unreadable} />}
            <Requests domains={reading?.domains} />
          </div>
        </details>
        <CloudSelect cloud={cloud} onCloud={chooseCloud} />
        <div class="buttons">
          <button
            type="button"
            class="primary"
            data-action="check"
            onClick={() => void check(input.settled())}
          >
            {words.check}
          </button>
        </div>
        <p class={notice === 'deleted' ? 'notice' : 'notice warning'} role="alert">
          {notice && messages[notice]}
        </p>
      </section>
      {run && (
        <>
          <RunProgress
            run={run}
            place={progress}
            onCancel={cancel}
            onResume={() => void check(Promise.resolve(run.sheet.reading))}
            onAnew={() => void check(Promise.resolve(run.sheet.reading), { anew: true })}
          />
          <Results run={run} outcomes={outcomes} asked={asked} onOutcome={enter} onAsked={enterAsked} />
        </>
      )}
      {(run || keptAt !== undefined || notice === 'corrupt') && (
        <section class="contacts-kept" aria-labelledby="kept-title">
          <h2 id="kept-title">{words.kept.title}</h2>
          {keptAt === false && <p class="notice warning">{words.kept.notKept}</p>}
          {keptAt && shelf && (
            <p data-kept-place={shelf.place}>
              {fill(words.kept.until[shelf.place], {
                day: formatDay(locale, keptAt + shelf.maxAge),
              })}
            </p>
          )}
          <button type="button" class="button" data-action="delete-list" onClick={() => void remove()}>
            {words.kept.delete}
          </button>
        </section>
      )}
    </main>
  );
}
