import { useEffect, useState } from 'preact/hooks';
import { CloudSetting } from '../components/settings/CloudSetting.tsx';
import { SettingsWordsContext } from '../components/settings/words.ts';
import type { KeptKind } from '../lib/facts/kept-kinds.ts';
import { keptData, subscribeKept, wipe } from '../lib/store/kept-data.ts';
import { localKeys } from '../lib/store/keys.ts';
import { chooseLocale } from '../lib/store/language.ts';
import { chooseCloud } from '../lib/store/settings.ts';
import { localStore, pageStore } from '../lib/store/stores.ts';
import type { SettingsWords } from '../locales/shape/settings.ts';
import type { WebWords } from '../locales/shape/web.ts';

type Listed = keyof WebWords['keptKinds'];

/** The person's own choices; what an organization has set is none of theirs. */
const choices = [localKeys.language.key, localKeys.cloud.key];

async function listed(): Promise<Listed[]> {
  const [own, data] = await Promise.all([localStore.get(choices), keptData(pageStore)]);
  const kinds: readonly (KeptKind | 'settings')[] = [
    ...(Object.keys(own).length > 0 ? (['settings'] as const) : []),
    ...(Object.keys(data) as KeptKind[]),
  ];
  return (['settings', 'walks', 'handover', 'contacts'] as const).filter((kind) => kinds.includes(kind));
}

async function remove(kind: Listed): Promise<void> {
  if (kind !== 'settings') return wipe(kind, pageStore);
  await Promise.all([chooseLocale(undefined), chooseCloud(undefined)]);
}

interface KeptProps {
  words: WebWords;
  settingsWords: SettingsWords;
}

/** The cloud of the contracts, and what the page keeps in this browser, to be deleted. */
export function Kept({ words, settingsWords }: KeptProps) {
  const [kinds, setKinds] = useState<readonly Listed[]>([]);
  const [wiped, setWiped] = useState(false);
  useEffect(() => {
    const read = () => void listed().then(setKinds);
    read();
    const stops = [subscribeKept(read), subscribeKept(read, pageStore)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const wipeAll = async (all: readonly Listed[]) => {
    setWiped(false); // so that each time is said
    for (const kind of all) await remove(kind);
    setWiped(true);
  };
  return (
    <SettingsWordsContext.Provider value={settingsWords}>
      <details class="fold kept-here">
        <summary>
          <h2>{words.kept}</h2>
        </summary>
        <CloudSetting />
        <p class="hint">{words.keptHint}</p>
        {kinds.length === 0 ? (
          <p>{settingsWords.nothing}</p>
        ) : (
          <ul class="rows">
            {kinds.map((kind) => (
              <li key={kind} data-kept={kind}>
                <span>{words.keptKinds[kind]}</span>
                <button
                  type="button"
                  class="button"
                  data-wipe={kind}
                  aria-label={`${settingsWords.wipe}: ${words.keptKinds[kind]}`}
                  onClick={() => void wipeAll([kind])}
                >
                  {settingsWords.wipe}
                </button>
              </li>
            ))}
          </ul>
        )}
        <button
          type="button"
          class="button"
          data-wipe="all"
          disabled={kinds.length === 0}
          onClick={() => void wipeAll(kinds)}
        >
          {settingsWords.wipeAll}
        </button>
        <p role="status">{wiped && settingsWords.wiped}</p>
      </details>
    </SettingsWordsContext.Provider>
  );
}
