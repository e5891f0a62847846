import signals from 'virtual:signals/admin-center';
import { defineContentScript } from '#imports';
import { adminCenter, patternsOf } from '../lib/facts/hosts.ts';
import { isOwn } from '../lib/page/read/company.ts';
import { createPageReader } from '../lib/page/read/page.ts';
import { readPage } from '../lib/page/report.ts';

export const main = () => readPage(createPageReader(signals, isOwn));

export default defineContentScript({
  matches: patternsOf(adminCenter),
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main,
});
