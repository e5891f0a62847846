import { ofKind, type PageSignal } from '../../detect/signals.ts';
import type { CodeMeaning } from '../../detect/types.ts';
import type { NamedCloud } from '../../facts/findings.ts';
import { fold } from '../../text/fold.ts';
import { createFirmness } from './dwell.ts';
import { pageLanguage } from './frame.ts';
import { kindOf, matchText, strongest } from './match.ts';
import { nationalCloudHost } from './national-cloud.ts';
import type { Reader, SightedElement } from './reader.ts';
import { isVisible } from './visible.ts';

/**
 * Where sign-in pages show what is wrong: Entra's, and both generations of login.live.com (facts of public scripts
 * that work on them).
 */
const errors = [
  '#usernameError,#passwordError,#i0116Error,#i0118Error,.alert-error',
  '[role="alert"],[data-testid="error"]',
].join();
/** Where an error page shows its code. */
const codeTexts = '#service_exception_message,#exceptionMessageContainer';
/** More places than any page has. */
const maxPlaces = 20;
/** Longer than any error of such a page, in characters. */
const maxText = 1000;

/** An error code, and the message around it. The message names people: it is read, never kept. */
interface Code {
  code: number;
  message: string;
  element: Element;
}

/** Reads sign-in pages: by error code in any language, by text in those that are known. */
export function createSignInReader(signals: readonly PageSignal[]): Reader {
  const told = ofKind(signals, 'sign-in');
  const dwelling = createFirmness();
  let news = true;
  return {
    // These pages are small: what changed doesn't matter, only that something did.
    take: () => {
      news = true;
    },
    work: () => true,
    hasNews: () => news,
    elementOf: dwelling.elementOf,
    reset: () => undefined,
    look(now) {
      news = false;
      const places = [...document.querySelectorAll(errors)].slice(0, maxPlaces).filter(isVisible);
      const code = location.pathname === '/error' ? undefined : findCode(places[0]);
      const seen = told.flatMap((one) => [...byCode(one, code), ...byText(one, places)]);
      const sightings = dwelling.of(strongest(seen), now).map(({ element: _, ...sighting }) => sighting);
      return {
        facts: { route: '', language: pageLanguage(), sightings, shell: false, opaque: false },
        again: dwelling.next(),
      };
    },
  };
}

/**
 * The page's error code. An error page is one by its page id; a sign-in page holds a code at all times, and means
 * it only where it shows an error too.
 */
function findCode(error: Element | undefined): Code | undefined {
  const shown = [...document.querySelectorAll(codeTexts)].find(isVisible);
  const isErrorPage =
    document.querySelector('meta[name="PageID" i]')?.getAttribute('content') === 'ConvergedError';
  const text = shown?.textContent ?? (isErrorPage ? configText() : '');
  const named = /AADSTS(\d{4,8})\b([^"]{0,600})/.exec(text);
  const element = shown ?? error ?? document.body;
  if (named) return { code: Number(named[1]), message: named[2] ?? '', element };
  const config = isErrorPage || error ? /"[is]ErrorCode"\s*:\s*"?(\d{4,8})\b/.exec(configText()) : null;
  return config ? { code: Number(config[1]), message: '', element } : undefined;
}

/** The script that holds the page's settings. They hold secrets too: only the error is looked for in them. */
function configText(): string {
  const scripts = [...document.querySelectorAll('script:not([src])')].slice(0, maxPlaces);
  return (
    scripts.map(({ textContent }) => textContent ?? '').find((text) => /\$Config|ServerData/.test(text)) ?? ''
  );
}

function byCode({ id, codes }: PageSignal<'sign-in'>, found: Code | undefined): SightedElement[] {
  const meaning: CodeMeaning | undefined = found && codes?.[found.code];
  if (!found || !meaning || meaning.message?.test(found.message) === false) return [];
  const cloud = meaning.cloud ?? cloudIn(found.message);
  return [
    {
      id,
      signal: 'sign-in',
      confidence: meaning.confidence,
      ...(cloud && { cloud }),
      seen: `AADSTS${found.code}`,
      where: kindOf(found.element),
      element: found.element,
    },
  ];
}

/** The cloud that a message redirects to. */
function cloudIn(message: string): NamedCloud | undefined {
  const host = nationalCloudHost(message) ?? '';
  if (/microsoftonline\.us$/.test(host)) return 'us-government';
  if (/microsoftonline\.cn$|chinacloudapi\.cn$/.test(host)) return 'china';
  return /microsoftonline\.com$/.test(host) ? 'public' : undefined;
}

function byText({ id, texts }: PageSignal<'sign-in'>, places: Element[]): SightedElement[] {
  return places.flatMap((element) => {
    const text = element.textContent ?? '';
    const match = texts && text.length <= maxText ? matchText(texts, fold(text)) : undefined;
    return match ? [{ id, signal: 'sign-in' as const, ...match, where: kindOf(element), element }] : [];
  });
}
