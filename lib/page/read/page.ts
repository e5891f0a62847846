import { calmAfter } from '../pace.ts';
import { createFirmness } from './dwell.ts';
import { findShell, hasOpaqueFrame, hasOpaqueRoot, pageLanguage, routeOf } from './frame.ts';
import { strongest } from './match.ts';
import { createPartQueue } from './parts.ts';
import { isPagesOwn } from './quoted.ts';
import type { Reader, SightedElement } from './reader.ts';
import { isLoading, type TabWatch } from './tabs.ts';
import type { TextIndex } from './texts.ts';

/** What is read of a page beside the texts of messages. */
interface More {
  /** Tags, statuses, links: what people can see of them now. */
  seen?(route: string): SightedElement[];
  tabs?: TabWatch | undefined;
}

/**
 * Reads the pages of an application: the admin center, VL Central, which have their own ways to say something. Asks for
 * a layout only where something was found, and to look for what it can't read while the page is at rest.
 */
export function createPageReader(texts: TextIndex, { seen: more, tabs }: More = {}): Reader {
  let news = false;
  const parts = createPartQueue((part, text) => {
    if (texts.read(part, text)) news = true;
  });
  const dwelling = createFirmness();
  let shell: Element | undefined;
  let scene = '';
  let since = 0;
  let isRootOpaque: boolean | undefined;
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
      const onTabRoute = tabs?.route.test(route) === true;
      const seenTabs = readable && (window !== window.top || onTabRoute) ? tabs?.look(now) : undefined;
      if (!seenTabs) tabs?.reset();
      // A page that changes all the time isn't searched for signs of loading: it is.
      const sceneNow = `${location.hash}#${!shell}#${readable && (isAtWork || isLoading())}`;
      if (sceneNow !== scene || sceneNow.endsWith('#true')) {
        scene = sceneNow;
        since = now;
      }
      if (!isAtWork || isRootOpaque === undefined) isRootOpaque = hasOpaqueRoot();
      const seen = readable ? [...texts.seen(shell !== undefined), ...(more?.(route) ?? [])] : [];
      return {
        facts: {
          route,
          language: pageLanguage(),
          sightings: dwelling.of(strongest(seen), now).map(({ element: _, ...sighting }) => sighting),
          ...(seenTabs && { tabs: seenTabs }),
          shell: shell !== undefined,
          // Frames are asked only where it matters: it goes through the whole document.
          opaque: isRootOpaque || (onTabRoute && hasOpaqueFrame()),
          ...(now - since >= calmAfter && { calm: true }),
        },
        again: dwelling.next(),
      };
    },
  };
}
