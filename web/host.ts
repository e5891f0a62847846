// What the guide runs in as a web page. Entries import this before all else.
import { provideHost } from '../lib/store/host.ts';
import { webArea } from './area.ts';
import { askedLanguage } from './asked-language.ts';

/** Put in by the build. */
declare const __GUIDE_VERSION__: string;

const areas = { local: webArea('localStorage'), session: webArea('sessionStorage') };

provideHost({
  version: __GUIDE_VERSION__,
  area: (name) => areas[name],
  language: () => navigator.language,
  // Private windows keep apart and forget by themselves what a web page stores.
  isPrivateTab: async () => false,
  isPrivatePage: () => false,
  keepsWithPage: true,
  sheet: '#/sheet',
  askedLanguage,
  loadPolicySource: () => import('./settings.ts'),
});
