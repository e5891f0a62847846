import { defineContentScript } from '#imports';
import { matchPatterns } from '../../../../lib/platform/hosts.ts';

export default defineContentScript({
  matches: matchPatterns('admin-center'),
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {},
});
