import { ofKind, type PageSignal } from '../../detect/signals.ts';
import type { CodeMeaning, PageLanguage } from '../../detect/types.ts';
import type { NamedCloud } from '../../facts/findings.ts';
import { fold } from '../../text/fold.ts';
import { createFirmness } from './dwell.ts';
import { pageLanguage } from './frame.ts';
import { kindOf, strongest } from './match.ts';
import type { Reader, SightedElement } from './reader.ts';
import {
  codeInSettings,
  errorIn,
  errorInBlock,
  errorInSettings,
  isAboutTyping,
  nationalCloudHost,
  type SignInError,
} from './sign-in-error.ts';
import { isVisible } from './visible.ts';

/**
 * Where sign-in pages show what is wrong: Entra's, and both generations of login.live.com (facts of public scripts
 * that work on them).
 */
const errors = [
  '#usernameError,#passwordError,#i0116Error,#i0118Error,.alert-error',
  '[role=alert],[data-testid=error]',
].join();
/** Where pages that refuse say it, instead of beside an input. */
const headings = '[role=heading],h1';
/** Where an error page shows its code. */
const codeTexts = '#service_exception_message,#exceptionMessageContainer';
/** Where an organization says what it likes. */
const ownTexts = '#idBoilerPlateText';
/** More places than any page has. */
const maxPlaces = 20;
/** Longer than any error of such a page, in characters. */
const maxText = 1000;

/** The error, and where it is shown. */
interface Code extends SignInError {
  element: Element;
  /** It may be of an earlier try: the page holds it, and shows an error that needn't be about it. */
  isHeld: boolean;
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
      const places = visible(errors);
      const texts = told.flatMap((one) => byText(one, [...places, ...visible(headings)]));
      const code = location.pathname === '/error' ? undefined : findCode(places[0]);
      // A code tells one state: that of the first rule that knows it.
      const coded = told.flatMap((one) => byCode(one, code, texts)).slice(0, 1);
      const sightings = dwelling
        .of(strongest([...coded, ...texts]), now)
        .map(({ element: _, ...sighting }) => sighting);
      return {
        facts: { route: '', language: pageLanguage(), sightings, shell: false, opaque: false },
        again: dwelling.next(),
      };
    },
  };
}

const visible = (places: string): Element[] =>
  [...document.querySelectorAll(places)].slice(0, maxPlaces).filter(isVisible);

/**
 * The page's error code. An error page is one by its page id; a sign-in page holds a code at all times, and means
 * it only where it shows an error too.
 */
function findCode(error: Element | undefined): Code | undefined {
  const [shown] = visible(codeTexts);
  const isErrorPage =
    document.querySelector('meta[name=PageID i]')?.getAttribute('content') === 'ConvergedError';
  const settings = isErrorPage || error ? configText() : '';
  const told = errorIn(shown?.textContent?.trim() ?? '') ?? errorInBlock(blockText());
  const found = told ?? (isErrorPage && !shown ? errorInSettings(settings) : codeInSettings(settings));
  const isHeld = !told && !isErrorPage;
  // What was typed doesn't fit the input: the page said so by itself, whatever the service had said before.
  if (!found || (isHeld && isAboutTyping(fold(error?.textContent ?? '')))) return undefined;
  return { ...found, isHeld, element: shown ?? error ?? visible(headings)[0] ?? document.body };
}

/** What a page shows that asks for nothing to be typed. */
function blockText(): string {
  if (visible('input').length > 0) return '';
  const own = document.querySelector<HTMLElement>(ownTexts)?.innerText;
  const text = document.body.innerText;
  return own ? text.replace(own, '') : text;
}

/** The script that holds the page's settings. They hold secrets too: only the error is looked for in them. */
function configText(): string {
  const scripts = [...document.querySelectorAll('script:not([src])')].slice(0, maxPlaces);
  return (
    scripts.map(({ textContent }) => textContent ?? '').find((text) => /\$Config|ServerData/.test(text)) ?? ''
  );
}

/** What a code means to a rule. One that is only held counts as far as the text that is shown bears it out. */
function byCode(
  { id, codes, otherwise }: PageSignal<'sign-in'>,
  found: Code | undefined,
  texts: readonly SightedElement[],
): SightedElement[] {
  const meaning: CodeMeaning | undefined =
    found && (codes?.[found.code] ?? (found.isHeld ? undefined : otherwise));
  if (!found || !meaning || meaning.message?.test(found.message) === false) return [];
  const isBorneOut = texts.some((text) => text.id === id && text.cause === meaning.cause);
  if (found.isHeld && (meaning.isOrdinary || (texts.length > 0 && !isBorneOut))) return [];
  const cloud = meaning.cloud ?? cloudIn(found.message);
  return [
    {
      id,
      signal: 'sign-in',
      confidence: found.isHeld && !isBorneOut ? 'possible' : meaning.confidence,
      ...(meaning.cause && { cause: meaning.cause }),
      ...(cloud && { cloud }),
      seen: `AADSTS${found.code}`,
      where: kindOf(found.element),
      element: found.element,
    },
  ];
}

/** Ends of hosts → the cloud that they belong to. */
const clouds: Readonly<Record<string, NamedCloud>> = { com: 'public', us: 'us-government', cn: 'china' };

/** The cloud that a message redirects to. */
const cloudIn = (message: string) => clouds[nationalCloudHost(message)?.split('.')[1] ?? ''];

/** What an error begins with is the page's; names come later, and make it no more than possible. */
function byText({ id, cause, texts = {} }: PageSignal<'sign-in'>, places: Element[]): SightedElement[] {
  return places.flatMap((element) => {
    const text = element.textContent ?? '';
    const folded = text.length <= maxText ? fold(text) : '';
    return Object.entries(texts).flatMap(([key, { possible, certain }]) => {
      const [first, ...others] = possible.map((pattern) => pattern.exec(folded));
      if (!first || others.includes(null)) return [];
      return [
        {
          id,
          signal: 'sign-in' as const,
          language: key as PageLanguage,
          confidence: certain && first.index === 0 ? ('certain' as const) : ('possible' as const),
          ...(cause && { cause }),
          seen: first[0],
          where: kindOf(element),
          element,
        },
      ];
    });
  });
}
