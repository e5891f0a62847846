import { defineUnlistedScript } from '#imports';
import type { PageToolsHolder } from '../lib/messages/page-tools.ts';
import type { ReaderHolder } from '../lib/page/report.ts';
import { createPageTools } from '../lib/page/tools.ts';

/** Brought into a page only when a person asks to be shown something there; shares the world of its content script. */
export default defineUnlistedScript(() => {
  const holder = globalThis as ReaderHolder & PageToolsHolder;
  holder.vlSignInGuideTools ??= createPageTools(holder);
});
