import signals from 'virtual:signals/vl-central';
import { defineContentScript } from '#imports';
import { isAboutField } from '../lib/page/read/about-field.ts';
import { createPageReader } from '../lib/page/read/page.ts';
import { readPage } from '../lib/page/report.ts';

export const main = () => readPage(createPageReader(signals, isAboutField));

export default defineContentScript({
  // Registered with its matches once the person allows it: see lib/background/vl-central.ts.
  registration: 'runtime',
  main,
});
