import signals from 'virtual:signals/admin-center';
import { defineContentScript } from '#imports';
import { createPageReader } from '../lib/detect/read/page.ts';
import { adminCenter, patternsOf } from '../lib/platform/hosts.ts';
import { readPage } from '../lib/platform/read-page.ts';

export default defineContentScript({
  matches: patternsOf(adminCenter),
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  // WXT would post a message into the page, and Microsoft's portals stumble over messages they don't expect.
  noScriptStartedPostMessage: true,
  main: (context) => readPage(context, createPageReader(signals)),
});
