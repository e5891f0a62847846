import { useSettings } from '../settings.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { UiTexts } from './ui.ts';

export function useTexts(): UiTexts {
  const { lang, practice } = useSettings();
  if (practice === 'quiet-unknown-language') return fr;
  return lang === 'ja' ? ja : en;
}
