import { useEffect, useRef, useState } from 'preact/hooks';
import { type KeptKind, keptKinds } from '../../lib/facts/kept-kinds.ts';
import {
  bringBack,
  type KeptData,
  keptData,
  subscribeKept,
  take,
  type Wiped,
} from '../../lib/store/kept-data.ts';
import { fill } from '../../lib/text/fill.ts';
import { useWords } from '../shared/words.ts';
import { useSettingsWords } from './words.ts';

/** What is kept on this machine, and buttons that delete it. */
export function KeptList() {
  const words = useSettingsWords();
  const { locale, interface: labels } = useWords();
  const [kept, setKept] = useState<Partial<Record<KeptKind, KeptData>>>();
  const [wiped, setWiped] = useState<Wiped>();
  const [isBack, setBack] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const read = () => void keptData().then(setKept);
    read();
    return subscribeKept(read);
  }, []);
  const remove = (kind?: KeptKind) => {
    setWiped(undefined); // so that each time is said
    setBack(false);
    // The button goes with what it deleted: the keyboard stays in this part of the page.
    heading.current?.focus();
    void take(kind).then(setWiped);
  };
  const undo = (items: Wiped) => {
    heading.current?.focus();
    setWiped(undefined);
    void bringBack(items).then(() => setBack(true));
  };
  const some = kept && Object.keys(kept).length > 0;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.kept}
      </h2>
      <p class="hint">{words.keptHint}</p>
      <ul class="rows">
        {keptKinds.map((kind) => {
          const data = kept?.[kind];
          // Only where there is any: most people never have to know of it.
          if (kind === 'unknown' && !data) return null;
          return (
            <li key={kind} data-kept={kind} data-there={data !== undefined}>
              <div>
                <strong>{words.keptKinds[kind].name}</strong>
                <span class="hint">{words.keptKinds[kind].what}</span>
                <span>{kept && (data ? describe(data) : words.nothing)}</span>
              </div>
              {data && (
                <button
                  type="button"
                  class="button"
                  data-wipe={kind}
                  aria-label={`${words.wipe}: ${words.keptKinds[kind].name}`}
                  onClick={() => remove(kind)}
                >
                  {words.wipe}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" class="button" data-wipe="all" disabled={!some} onClick={() => remove()}>
        {words.wipeAll}
      </button>
      <p role="status">{wiped ? words.wiped : isBack && labels.restored}</p>
      {wiped && (
        <button type="button" class="button" data-action="undo" onClick={() => undo(wiped)}>
          {labels.undo}
        </button>
      )}
    </section>
  );

  function describe({ bytes, at }: KeptData): string {
    const size = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'kilobyte',
      maximumFractionDigits: 1,
    }).format(Math.max(bytes / 1000, 0.1));
    if (!at) return size;
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
    return fill(words.sizeAndAge, { size, moment });
  }
}
