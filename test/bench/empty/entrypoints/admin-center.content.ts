import { defineContentScript } from '#imports';
import { matchPatterns } from '../../../../lib/facts/hosts.ts';

export default defineContentScript({
  matches: matchPatterns('admin-center'),
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {},
});
