// Hash routes, as the admin center has them: `#/subscriptions/vlnew`, `#/MessageCenter/:/messages/MC1`.
import { useSyncExternalStore } from 'react';
import { routeOf } from '../states.ts';
import { getSettings } from './settings.ts';

export interface Route {
  path: string;
  /** What follows `/:/`: a side panel over the page. */
  panel: string | null;
  /** Only the rows that the banner is about. */
  atRisk: boolean;
}

export type PageName =
  | 'home'
  | 'products'
  | 'contracts'
  | 'assignments'
  | 'downloads'
  | 'users'
  | 'messages'
  | 'support'
  | 'plain';

/** The route in the address, or the one its state is seen at when the address has none. */
function currentRoute(): string {
  const fromQuery = new URLSearchParams(location.search).get('ref');
  return location.hash.slice(1) || fromQuery || routeOf(getSettings()) || '/homepage';
}

function parse(route: string): Route {
  const [address = '', query = ''] = route.split('?');
  const [path = '', panel] = address.split('/:/');
  return {
    path: path.toLowerCase().replace(/\/$/, ''),
    panel: panel ?? null,
    atRisk: new URLSearchParams(query).has('atrisk'),
  };
}

const pages: Record<string, PageName> = {
  '/homepage': 'home',
  '/subscriptions': 'products',
  '/subscriptions/vlnew': 'products',
  '/subscriptions/vlnew/contracts': 'contracts',
  '/subscriptions/vlnew/assignments': 'assignments',
  '/subscriptions/vlnew/downloadsandkeys': 'downloads',
  '/users': 'users',
  '/messagecenter': 'messages',
  '/support/cases/create': 'support',
  '/licenses': 'plain',
  '/billoverview': 'plain',
};

export const pageOf = (route: Route): PageName => pages[route.path] ?? 'home';

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

export const useRoute = (): Route => parse(useSyncExternalStore(subscribe, currentRoute));

/** Content inside a frame moves the page around it, as its links would. */
export function navigate(hash: string) {
  const target = getSettings().content ? window.parent : window;
  target.location.hash = hash;
}
