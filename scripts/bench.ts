/**
 * What the extension costs, against stated baselines that are built and measured in the same run. Figures are
 * ratios; milliseconds are this machine's and stand beside them only for orientation. A whole run writes BENCH.md.
 * With --json the result is one JSON object; with --only <measure> one measure is run and nothing written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromiumPath } from './bench/browser.ts';
import { busyPage } from './bench/busy-page.ts';
import { bytes } from './bench/bytes.ts';
import { contacts } from './bench/contacts.ts';
import { buildExtensions } from './bench/extensions.ts';
import type { Figure } from './bench/figure.ts';
import { hiddenTab } from './bench/hidden-tab.ts';
import { latency } from './bench/latency.ts';
import { memory } from './bench/memory.ts';
import { popupPaint } from './bench/popup-paint.ts';
import { report } from './bench/report.ts';
import { soakSection } from './bench/soak-section.ts';
import { option } from './option.ts';

const measures: Record<string, () => Promise<Figure[]>> = {
  bytes,
  'busy-page': busyPage,
  latency,
  memory,
  'hidden-tab': hiddenTab,
  popup: popupPaint,
  contacts,
};

const asJson = process.argv.includes('--json');
const only = option('only');
if (only !== undefined && !measures[only]) {
  console.error(`--only takes one of: ${Object.keys(measures).join(', ')}`);
  process.exit(1);
}

buildExtensions();

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (only !== undefined && name !== only) continue;
  for (const figure of await measure()) {
    figures.push(figure);
    if (asJson) continue;
    const { ours, baseline, unit, ratio, against, aim, met } = figure;
    const judged = aim ? `; aim ${aim}: ${met ? 'met' : 'missed'}` : '';
    console.log(
      `${figure.name}: ${Number.isFinite(ratio) ? `${ratio.toFixed(2)} times` : 'beside'} ${against} (${ours.toFixed(1)} against ${baseline.toFixed(1)} ${unit}${judged})`,
    );
  }
}

if (only === undefined) {
  const { stdout } = spawnSync(chromiumPath, ['--version'], { encoding: 'utf8' });
  const version = stdout?.match(/\w+ [\d.]+/)?.[0] ?? 'Chromium';
  const soak = existsSync('BENCH.md') ? soakSection(readFileSync('BENCH.md', 'utf8')) : '';
  const text = report(figures, version, new Date().toISOString().slice(0, 10));
  writeFileSync('BENCH.md', soak ? `${text}\n${soak}\n` : text);
}
if (asJson) console.log(JSON.stringify({ figures }, null, 2));
