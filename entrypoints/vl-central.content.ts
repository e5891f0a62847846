import signals from 'virtual:signals/vl-central';
import { defineContentScript } from '#imports';
import { ofKind } from '../lib/detect/signals.ts';
import { isAboutField } from '../lib/page/read/about-field.ts';
import { createPageReader } from '../lib/page/read/page.ts';
import { createTextIndex } from '../lib/page/read/texts.ts';
import { readPage } from '../lib/page/report.ts';

export const main = () => readPage(createPageReader(createTextIndex(ofKind(signals, 'text'), isAboutField)));

export default defineContentScript({
  // Registered with its matches once the person allows it: see lib/background/vl-central.ts.
  registration: 'runtime',
  main,
});
