/** BENCH.md: how it was measured, on what, and the figures beside their aims. */
import { arch, cpus, totalmem } from 'node:os';
import { type Figure, runs } from './figure.ts';

const number = (value: number) =>
  Number.isFinite(value) ? value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 }) : 'none';

const ratio = (value: number) => (Number.isFinite(value) ? `${value.toFixed(2)} ×` : '–');

const row = ({ name, unit, ours, baseline, against, ratio: times, aim, met }: Figure) =>
  `| ${name} | ${number(ours)} ${unit} | ${number(baseline)} ${unit} (${against}) | ${ratio(times)} | ${aim ?? '–'} | ${met === undefined ? '–' : met ? 'met' : '**missed**'} |`;

/** The whole document, in Markdown. */
export function report(figures: readonly Figure[], browserVersion: string, date: string): string {
  const processors = cpus();
  return `# What the extension costs

Written by \`npm run bench\` on ${date}; don't edit it by hand. Everything is measured in one run, in ${browserVersion}, each
time in a browser of its own. Ratios tell; milliseconds are those of this machine (${processors.length} processors,
${processors[0]?.model.trim() || 'of unknown make'}, ${arch()}, ${Math.round(totalmem() / 2 ** 30)} GB).

| What | Ours | Baseline | Ratio | Aim | |
|---|--:|--:|--:|---|---|
${figures.map(row).join('\n')}

## How

- **Baseline**: \`test/bench/empty\`, a WXT extension of the same shape on the same hosts, whose content script and
  popup do nothing.
- **Bytes**: all content scripts that the manifest gives to a host, each gzipped (level 9), added up.
- **Busy page**: \`test/bench/busy-page.html\`, served as a page of admin.cloud.microsoft: 600 ticks, each with 20 attributes, 10 rows and 10
  texts that change; the processor slowed four times. Script time is the browser's own \`ScriptDuration\` in processor time of the page's thread, the page's
  script and the extension's together, from opening to the last tick; the median of ${runs} runs in turns.
- **Others on the same page**: \`@duckduckgo/autoconsent\`, the MV3 add-on that its package brings (rules and worker included), and
  \`darkreader\`, the package's script as a content script that turns it on. Both are kept to the admin center's hosts and
  otherwise as published. Dark Reader's own work is largely style and layout, which script time leaves out.
- **From text to badge**: the profile error's text is put on the page at a known moment, and the worker asks for the
  badge every 5 ms; the median of five visits, each at another moment. Ours waits for a text to stand for one second
  on purpose; the extension it is compared with reads the whole page with every change and waits for nothing. "none" means no badge within 20 seconds.
- **Memory**: \`test/bench/in-app-page.html\` changes its route and replaces its content 500 times, every fifth time with a message to
  be found. The heap of the renderer, the page's world and the content script's together, after garbage collection.
- **Hidden tabs**: two pages without timers of their own, hidden behind another tab; timers, idle callbacks and
  animation frames that fire are counted in the browser's trace.
- **Popup**: first contentful paint of the popup's page for a tab in which something was found, and when the finding and
  the guide's way out of it are in the page; the median of ${10 * runs} openings, ours and the baseline in turns, in two
  browsers that stand open. The baseline is an empty Preact popup that WXT has built: one word, for nothing is painted
  where nothing is drawn.
- **Contact check**: a CSV of 10,000 addresses over 300 domains against the practice site, which answers each look-up
  after the delay named; four look-ups at once. So many domains are asked about within a minute; with more, the check
  waits, so as to keep to its cap on requests. The time runs from the button to the end; it can't be less than the time
  that the site held the answers, by four. The site is a process of its own. Bare requests are as many, as many at once,
  from the same page, with nothing done with the answers: they show what of the difference is the browser's own, several
  milliseconds a request, whoever asks. Tasks are watched from choosing the file on; those of working with the list stand
  apart.
`;
}
