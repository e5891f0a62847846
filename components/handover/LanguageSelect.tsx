import { isLocale, type Locale, localeName, locales } from '../../lib/facts/languages.ts';

interface LanguageSelectProps {
  label: string;
  locale: Locale;
  onChange(locale: Locale): void;
}

/** Chooses the language of those who are to read it; each is named in itself. */
export function LanguageSelect({ label, locale, onChange }: LanguageSelectProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        name="reader-language"
        value={locale}
        onChange={({ currentTarget: { value } }) => isLocale(value) && onChange(value)}
      >
        {locales.map((id) => (
          <option key={id} value={id} lang={id}>
            {localeName(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
