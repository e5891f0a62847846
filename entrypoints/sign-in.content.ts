import signals from 'virtual:signals/sign-in';
import { defineContentScript } from '#imports';
import { patternsOf, signIn } from '../lib/facts/hosts.ts';
import { createSignInReader } from '../lib/page/read/sign-in.ts';
import { readPage } from '../lib/page/report.ts';

export const main = () => readPage(createSignInReader(signals));

// Frames of sign-in pages are silent renewals that nobody sees: the page itself is enough.
export default defineContentScript({
  matches: patternsOf(signIn),
  runAt: 'document_start',
  main,
});
