import { useEffect, useRef, useState } from 'preact/hooks';
import { allowLookUps } from '../../lib/browser/permissions.ts';
import type { Reading } from '../../lib/contacts/read-list.ts';
import type { KeptOutcome, SignInOutcome } from '../../lib/contacts/types.ts';
import type { CloudId } from '../../lib/facts/clouds.ts';
import {
  deleteList,
  forgetOthers,
  type LoadedList,
  saveList,
  saveOutcomes,
} from '../../lib/store/contact-list.ts';
import { localKeys } from '../../lib/store/keys.ts';
import { fill } from '../../lib/text/fill.ts';
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
}

/** The list in, the check, and what came of it. */
export function CheckPage({ kept, ...props }: CheckPageProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  const input = useInput();
  const { run, start, show, cancel, clear } = useRun();
  const shelf = useShelf(localKeys.contactList);
  const [cloud, setCloud] = useState(kept.kind === 'list' ? kept.list.cloud : undefined);
  const [keptAt, setKeptAt] = useState(kept.kind === 'list' ? kept.at : undefined);
  const [notice, setNotice] = useState<keyof typeof messages | undefined>(
    kept.kind === 'corrupt' ? 'corrupt' : undefined,
  );
  const [outcomes, setOutcomes] = useState(props.outcomes);
  const { reading } = input;

  // What was left of an earlier check is shown once, without asking anybody.
  const restored = useRef(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (restored.current || kept.kind !== 'list') return;
    restored.current = true;
    void input.restore(kept.list).then((list) => list && show(list, kept.list.cloud));
  });

  // Under a long list the button is at the window's end, and what it does would happen out of sight.
  const progress = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState(0);
  const isRunning = run !== undefined;
  useEffect(() => {
    if (asked > 0 && isRunning) progress.current?.scrollIntoView({ block: 'start' });
  }, [asked, isRunning]);

  /** What is being kept, or deleted: one after the other, so that nothing comes back that was deleted. */
  const storing = useRef<Promise<void>>(Promise.resolve());
  function store(work: () => Promise<void>): Promise<void> {
    storing.current = storing.current.then(work);
    return storing.current;
  }

  const keep = (list: Reading, of: CloudId | undefined) =>
    store(async () => {
      const isKept = await saveList({ text: list.text, layout: list.layout, ...(of && { cloud: of }) });
      setKeptAt(isKept ? Date.now() : undefined);
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
    setAsked((times) => times + 1);
    // Look-ups needn't wait until the list is kept.
    await Promise.all([keep(wanted, cloud), start(wanted, cloud, options)]);
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
    await (run.state === 'running' ? start(list, chosen) : show(list, chosen, answers));
  }

  async function remove(): Promise<void> {
    title.current?.focus(); // the button goes with the list
    const cleared = clear();
    input.clear();
    setOutcomes({});
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
      <section class="contacts-input" aria-labelledby="input-title">
        <h2 id="input-title" ref={title} tabIndex={-1}>
          {words.input.title}
        </h2>
        <ListInput input={input} />
        {reading && reading.contacts.length + reading.unreadable.length > 0 && (
          <Columns key={reading.text} reading={reading} onLayout={input.lay} />
        )}
        {reading && <Unreadable list={reading.unreadable} />}
        <CloudSelect cloud={cloud} onCloud={chooseCloud} />
        <Requests domains={reading?.domains} />
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
          <Results run={run} outcomes={outcomes} onOutcome={enter} />
        </>
      )}
      {(run || keptAt !== undefined || notice === 'corrupt') && (
        <section class="contacts-kept" aria-labelledby="kept-title">
          <h2 id="kept-title">{words.kept.title}</h2>
          {keptAt !== undefined && shelf && (
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
