import { isLocale, type Locale, localeName, locales } from '../../lib/facts/languages.ts';

interface LanguageMenuProps {
  value: Locale | undefined;
  /** Name of the entry that leaves the choice to the browser; none where there is no such entry. */
  automatic?: string;
  onChoose(locale: Locale | undefined): void;
}

/** The languages, each by its own name. */
export function LanguageMenu({ value, automatic, onChoose }: LanguageMenuProps) {
  return (
    <select
      id="language"
      name="language"
      value={value ?? ''}
      onChange={({ currentTarget: { value: chosen } }) => onChoose(isLocale(chosen) ? chosen : undefined)}
    >
      {automatic && <option value="">{automatic}</option>}
      {locales.map((id) => (
        <option key={id} value={id} lang={id}>
          {localeName(id)}
        </option>
      ))}
    </select>
  );
}
