import signals from 'virtual:signals/admin-center';
import { defineContentScript } from '#imports';
import { ofKind } from '../lib/detect/signals.ts';
import { adminCenter, patternsOf } from '../lib/facts/hosts.ts';
import { isOwn } from '../lib/page/read/company.ts';
import { readLabels } from '../lib/page/read/labels.ts';
import { readLinks } from '../lib/page/read/links.ts';
import { createPageReader } from '../lib/page/read/page.ts';
import { createTabWatch } from '../lib/page/read/tabs.ts';
import { createTextIndex } from '../lib/page/read/texts.ts';
import { readPage } from '../lib/page/report.ts';

const labels = ofKind(signals, 'label');
const links = ofKind(signals, 'links');
const [tab] = ofKind(signals, 'missing-tab');

export const main = () =>
  readPage(
    createPageReader(createTextIndex(ofKind(signals, 'text'), isOwn), {
      seen: (route) => [...readLabels(labels, route), ...readLinks(links)],
      tabs: tab && createTabWatch(tab),
    }),
  );

export default defineContentScript({
  matches: patternsOf(adminCenter),
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main,
});
