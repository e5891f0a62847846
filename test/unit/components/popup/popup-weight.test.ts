import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { guide } from '../../../../lib/guide/nodes/index.ts';

const output = '.output/chrome-mv3';

/** The chunks that a page loads before it can show anything: its scripts, and what they import in turn. */
function staticChunks(page: string): Map<string, string> {
  const chunks = new Map<string, string>();
  const pending = [...readFileSync(join(output, page), 'utf8').matchAll(/src="\/(chunks\/[^"]+\.js)"/g)].map(
    ([, file]) => file,
  );
  for (const file of pending) {
    if (!file || chunks.has(file)) continue;
    const code = readFileSync(join(output, file), 'utf8');
    chunks.set(file, code);
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      pending.push(`chunks/${name}`);
  }
  return chunks;
}

it('the popup shows what was found before it loads the guide, whatever its size', () => {
  const chunks = staticChunks('popup.html');
  // Few files, for each costs time of its own; and no more in them than is shown at first.
  expect(chunks.size).toBeGreaterThan(1);
  expect(chunks.size).toBeLessThanOrEqual(4);
  const code = [...chunks.values()].join('\n');
  expect(code.length).toBeLessThan(64_000);
  const codes = Object.values(guide.nodes).flatMap((node) => (node.kind === 'outcome' ? node.code : []));
  expect(codes.filter((name) => code.includes(name))).toEqual([]);
  // Nor the search, the layout of the map, and the hand-over with its checks.
  expect(code).not.toMatch(/isNegation|yourselves|dagre|ZodMini|vl-signin-guide\/summary/);
});
