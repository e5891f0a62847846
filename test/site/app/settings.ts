// What the address asks the page to play.
import { useSyncExternalStore } from 'react';
import {
  type Embed,
  embeds,
  type Form,
  forms,
  type Language,
  languages,
  type Practice,
  practices,
  type UiVersion,
  uiVersions,
} from '../states.ts';

export interface Settings {
  /** What the address names, and what is played now: a healthy page once the state has been fixed. */
  chosen: Practice;
  practice: Practice;
  fixed: boolean;
  lang: Language;
  ui: UiVersion;
  form: Form;
  embed: Embed;
  speed: number;
  late: boolean;
  /** Dialogs keep clicks outside them from everyone. */
  trap: boolean;
  /** The page shows its content in a frame; in that frame, `content` is set. */
  frame: boolean;
  content: boolean;
}

function oneOf<T extends string>(values: readonly T[], value: string | null, fallback: T): T {
  return values.find((known) => known === value) ?? fallback;
}

function read(search: string, path: string): Settings {
  const query = new URLSearchParams(search);
  const usual = path.toLowerCase().startsWith('/admintakeover') ? 'ready-to-become-admin' : 'healthy';
  const chosen = oneOf(practices, query.get('practice'), usual);
  const fixed = query.has('fixed');
  return {
    chosen,
    practice: fixed ? 'healthy' : chosen,
    fixed,
    lang: oneOf(languages, query.get('lang'), 'en'),
    ui: oneOf(uiVersions, query.get('ui'), 'v9'),
    form: oneOf(forms, query.get('form'), 'user'),
    embed: oneOf(embeds, query.get('embed'), 'bar'),
    speed: Math.max(Number(query.get('speed')) || 1, 0.05),
    late: query.has('late'),
    trap: query.has('trap'),
    frame: query.has('frame'),
    content: query.get('part') === 'content',
  };
}

let current = read(location.search, location.pathname);
const listeners = new Set<() => void>();

/** Takes the state away, or brings it back, without loading the page again; a reload keeps the choice. */
export function setFixed(fixed: boolean) {
  const url = new URL(location.href);
  if (fixed) url.searchParams.set('fixed', '1');
  else url.searchParams.delete('fixed');
  history.replaceState(history.state, '', url);
  current = read(location.search, location.pathname);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const getSettings = () => current;
export const useSettings = () => useSyncExternalStore(subscribe, getSettings);
