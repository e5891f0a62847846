import { ofKind, type PageSignal } from '../../detect/signals.ts';
import { calmAfter } from '../pace.ts';
import { createFirmness } from './dwell.ts';
import { findShell, hasOpaqueFrame, holdsContent, pageLanguage, routeOf } from './frame.ts';
import { readLabels } from './labels.ts';
import { createLinkIndex } from './links.ts';
import { strongest } from './match.ts';
import { createPartQueue } from './parts.ts';
import { isPagesOwn } from './quoted.ts';
import type { Reader } from './reader.ts';
import { createTabWatch, isLoading } from './tabs.ts';
import { createTextIndex, type IsOwn } from './texts.ts';

/**
 * Reads the pages of an application: the admin center, VL Central, which have their own ways to say something. Asks for
 * a layout only where something was found.
 */
export function createPageReader(signals: readonly PageSignal[], isOwn: IsOwn): Reader {
  const texts = createTextIndex(ofKind(signals, 'text'), isOwn);
  const labels = ofKind(signals, 'label');
  const links = createLinkIndex(ofKind(signals, 'links'));
  let news = false;
  const parts = createPartQueue((part, text) => {
    if (texts.read(part, text)) news = true;
    if (links.read(part)) news = true;
  });
  const tabSignal = ofKind(signals, 'missing-tab')[0];
  const tabs = tabSignal && createTabWatch(tabSignal);
  const dwelling = createFirmness();
  let shell: Element | undefined;
  let scene = '';
  let since = 0;
  return {
    ...parts,
    hasNews: () => news,
    elementOf: dwelling.elementOf,
    reset() {
      scene = '';
      tabs?.reset();
    },
    look(now, isAtWork) {
      news = false;
      shell = findShell(shell);
      const route = routeOf(location);
      const readable = isPagesOwn(window);
      const onTabRoute = tabSignal?.route.test(route) === true;
      const seenTabs = readable && (window !== window.top || onTabRoute) ? tabs?.look(now) : undefined;
      if (!seenTabs) tabs?.reset();
      // A page that changes all the time isn't searched for signs of loading: it is.
      const sceneNow = `${location.hash}#${!shell}#${readable && (isAtWork || isLoading())}`;
      if (sceneNow !== scene || sceneNow.endsWith('#true')) {
        scene = sceneNow;
        since = now;
      }
      const seen = readable
        ? [...texts.seen(shell !== undefined), ...readLabels(labels, route), ...links.seen()]
        : [];
      return {
        facts: {
          route,
          language: pageLanguage(),
          sightings: dwelling.of(strongest(seen), now).map(({ element: _, ...sighting }) => sighting),
          ...(seenTabs && { tabs: seenTabs }),
          shell: shell !== undefined,
          // Frames are asked only where it matters: it goes through the whole document.
          opaque: (onTabRoute && hasOpaqueFrame()) || [...parts.roots].some(isOpaqueRoot),
          ...(now - since >= calmAfter && { calm: true }),
        },
        again: dwelling.next(),
      };
    },
  };
}

/** A shadow root's texts are no part of the document, and its changes are not told. */
const isOpaqueRoot = (host: Element) => host.isConnected && host.shadowRoot !== null && holdsContent(host);
