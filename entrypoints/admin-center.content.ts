import { browser, defineContentScript } from '#imports';
import { watch } from '../lib/detect/read/watch.ts';
import { rules } from '../lib/detect/rules/index.ts';
import type { FrameMessage } from '../lib/platform/frame-messages.ts';
import { matchPatterns } from '../lib/platform/hosts.ts';

export default defineContentScript({
  matches: matchPatterns('admin-center'),
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  // WXT would post a message into the page, and Microsoft's portals stumble over messages they don't expect.
  noScriptStartedPostMessage: true,
  main(context) {
    const document = crypto.randomUUID();
    const send = (message: FrameMessage) =>
      browser.runtime.sendMessage(message).catch(() => {
        // The extension was updated or removed: this copy of the script has nobody to report to any more.
        if (!browser.runtime?.id) context.abort('extension gone');
      });
    watch({ rules, signal: context.signal, report: (facts) => send({ type: 'facts', document, facts }) });
    context.addEventListener(window, 'pagehide', () => send({ type: 'gone', document }));
  },
});
