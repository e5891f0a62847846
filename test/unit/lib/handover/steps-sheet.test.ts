import { describe, expect, it, test } from 'vitest';
import { loadStepsWords } from '../../../../components/handover/steps-words.ts';
import { locales } from '../../../../lib/facts/languages.ts';
import { links } from '../../../../lib/facts/links.ts';
import { sourceOf } from '../../../../lib/facts/sources.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { outcomeOf } from '../../../../lib/guide/outcome-of.ts';
import { sheetMarkdown, sheetText } from '../../../../lib/handover/sheet.ts';
import { stepsSheet } from '../../../../lib/handover/steps-sheet.ts';
import { formatDay } from '../../../../lib/text/day.ts';
import { loadHandoverWords } from '../../../../locales/load/messages.ts';
import { outcomes } from '../../../../scripts/guide/check.ts';
import { readMarkdown, squeezed } from './read-markdown.ts';

const all = outcomes(guide);

describe.each(locales)('the steps of every outcome in %s', async (locale) => {
  const words = await loadStepsWords(locale);
  const { colon } = await loadHandoverWords(locale);
  const { interface: labels, actors, guideWords } = words;

  test.each(all.map(([id, node]) => [node.code, id, node] as const))('%s', (code, id, node) => {
    const text = sheetText(stepsSheet(id, node, words, undefined), colon);
    expect(text).not.toMatch(/[{}]|undefined|\bnull\b|\[object/);
    const steps = Object.entries(node.steps);
    const said = guideWords.nodes[id];
    // Title, who acts, each step by its number, how long, how to verify, the code, where it is written and of which day.
    expect(text.indexOf(`${text.split('\n')[0]}\n===`)).toBe(0);
    expect(text).toContain(actors[node.actor]);
    for (const number of steps.keys()) expect(text).toContain(`\n${number + 1}. `);
    for (const [, { links: named = [], privately, actor }] of steps) {
      for (const link of [...named, ...(privately ? [privately] : [])]) expect(text).toContain(links[link]);
      if (actor) expect(text).toContain(actors[actor]);
    }
    expect(text.includes(`\n- ${labels.takes}`)).toBe(said?.takes !== undefined);
    expect(text.includes(`\n${labels.verify}\n`)).toBe(said?.verify !== undefined);
    expect(text).toContain(code);
    expect(text).toContain(formatDay(locale, node.reviewed));
    for (const ref of node.sources) expect(text).toContain(sourceOf(ref).title);
  });

  test('says the same in Markdown', () => {
    for (const [id, node] of all) {
      const sheet = stepsSheet(id, node, words, undefined);
      const { shape, text } = readMarkdown(sheetMarkdown(sheet, colon));
      expect(shape).toMatch(/^root\(heading\(\) /);
      for (const { entries = [] } of sheet.sections)
        for (const { text: said, addresses = [] } of entries)
          for (const part of [said, ...addresses.map(({ url }) => url)])
            expect(text).toContain(squeezed(part));
    }
  });
});

describe('the addresses', async () => {
  const words = await loadStepsWords('en');
  const of = (cloud: Parameters<typeof stepsSheet>[3]) => {
    const found = outcomeOf(guide, 'VL-101');
    if (!found) throw new Error('VL-101 is gone.');
    return sheetText(stepsSheet(...found, words, cloud), ': ');
  };

  it('are those of all clouds where the cloud isn’t known', () => {
    for (const link of ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'] as const)
      expect(of(undefined)).toContain(links[link]);
  });

  it('are those of one cloud where it is, and say which is for a private window', () => {
    expect(of('gcc-high')).toContain(`(Open in a private window): ${links['admin-center-gcc-high']}\n`);
    expect(of('gcc-high')).not.toContain(links['admin-center']);
    expect(of('gcc-high')).not.toContain(links['admin-center-dod']);
  });
});
