/** Bytes of all content scripts of a host, gzipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensions } from './extensions.ts';
import { type Figure, figure } from './figure.ts';

const aim = 5000;
const limit = 8000;

interface Manifest {
  content_scripts?: { matches: string[]; js?: string[] }[];
}

/** Match pattern → bytes of the scripts that run there. */
function bytesByHost(extension: string): Map<string, number> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest;
  const files = new Map<string, Set<string>>();
  for (const { matches, js = [] } of manifest.content_scripts ?? [])
    for (const match of matches) files.set(match, new Set([...(files.get(match) ?? []), ...js]));
  const size = (file: string) => gzipSync(readFileSync(join(extension, file)), { level: 9 }).length;
  return new Map(
    [...files].map(([match, scripts]) => [match, [...scripts].reduce((sum, file) => sum + size(file), 0)]),
  );
}

/** One figure for each set of hosts with the same scripts. */
export async function bytes(): Promise<Figure[]> {
  const [baseline = Number.NaN] = bytesByHost(extensions.empty).values();
  const hostsBySize = new Map<number, string[]>();
  for (const [match, size] of bytesByHost(extensions.ours)) {
    const host = match.replace(/^[^/]*\/\/|\/.*$/g, '');
    hostsBySize.set(size, [...(hostsBySize.get(size) ?? []), host]);
  }
  return [...hostsBySize].map(([ours, hosts]) =>
    figure(
      {
        name: `content scripts, gzipped: ${hosts.join(', ')}`,
        unit: 'bytes',
        ours,
        baseline,
        against: 'empty content script',
      },
      {
        text: `${aim.toLocaleString('en')} bytes, limit ${limit.toLocaleString('en')}`,
        met: (figure) => figure.ours <= aim,
      },
    ),
  );
}
