import type { ComponentChildren } from 'preact';
import type { Locale } from '../../lib/facts/languages.ts';
import { LanguageMenu } from './LanguageMenu.tsx';
import { Mark } from './Mark.tsx';
import { NotKept } from './NotKept.tsx';
import { useWords } from './words.ts';

interface HeaderProps {
  onLocale(locale: Locale): void;
  /** Buttons before the menu of languages. */
  children?: ComponentChildren;
}

/** Name of the extension, the menu of languages, and a word where nothing can be kept. */
export function Header({ onLocale, children }: HeaderProps) {
  const { interface: words, locale } = useWords();
  return (
    <>
      <header class="header">
        <Mark />
        <p class="name">{words.name}</p>
        <span class="header-tools">
          {children}
          <label class="language" for="language">
            <span class="visually-hidden">{words.language}</span>
            <LanguageMenu value={locale} onChoose={(chosen) => chosen && onLocale(chosen)} />
          </label>
        </span>
      </header>
      <NotKept />
    </>
  );
}
