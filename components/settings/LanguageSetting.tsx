import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../lib/facts/languages.ts';
import { ownLocale, subscribeLocale } from '../../lib/store/language.ts';
import { LanguageMenu } from '../shared/LanguageMenu.tsx';
import { usePolicy } from '../shared/policy.ts';
import { useWords } from '../shared/words.ts';
import { useSettingsWords } from './words.ts';

/** The language; without a choice it is the organization's, else the browser's. */
export function LanguageSetting({ onChoose }: { onChoose(locale: Locale | undefined): void }) {
  const { interface: labels } = useWords();
  const words = useSettingsWords();
  const { language } = usePolicy();
  const [own, setOwn] = useState<Locale>();
  useEffect(() => {
    const read = () => void ownLocale().then(setOwn);
    read();
    return subscribeLocale(read);
  }, []);
  return (
    <label class="setting" for="language">
      <span>{labels.language}</span>
      <LanguageMenu
        value={own}
        automatic={language ? words.asOrganization : words.asBrowser}
        onChoose={onChoose}
      />
    </label>
  );
}
