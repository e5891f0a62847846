import signals from 'virtual:signals/admin-center';
import { defineContentScript } from '#imports';
import { isOwn } from '../lib/page/read/company.ts';
import { createPageReader } from '../lib/page/read/page.ts';
import { adminCenter, patternsOf } from '../lib/platform/hosts.ts';
import { readPage } from '../lib/platform/read-page.ts';

export const main = () => readPage(createPageReader(signals, isOwn));

export default defineContentScript({
  matches: patternsOf(adminCenter),
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main,
});
