import { isLocale, type Locale, localeNames, locales } from '../locales/index.ts';
import { useWords } from './words.ts';

/** Name of the extension, and the menu of languages. */
export function Header({ onLocale }: { onLocale(locale: Locale): void }) {
  const { interface: words, locale } = useWords();
  return (
    <header class="header">
      <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" />
        <path d="M8 9.5 14 22l4-8.3M18 22h6.5M21.2 8.5l3.3 3.2-3.3 3.2M14.5 11.7h9.5" />
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
