import { isLocale, type Locale, localeNames, locales } from '../locales/index.ts';
import { useWords } from './words.ts';

/** Name of the extension, and the menu of languages. */
export function Header({ onLocale }: { onLocale(locale: Locale): void }) {
  const { interface: words, locale } = useWords();
  return (
    <header class="header">
      <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" />
        <path d="M6.5 9.5 13 23l6.5-13.5" />
        <path d="M19.5 23h5.5M22 20l3 3-3 3" />
      </svg>
      <p class="name">{words.name}</p>
      <label class="language">
        <span class="unseen">{words.language}</span>
        <select
          name="language"
          value={locale}
          onChange={({ currentTarget: { value } }) => isLocale(value) && onLocale(value)}
        >
          {locales.map((id) => (
            <option key={id} value={id} lang={id}>
              {localeNames[id]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
