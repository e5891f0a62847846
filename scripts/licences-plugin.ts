import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const licencesFile = 'THIRD-PARTY-LICENSES.txt';

/** A package of which something is shipped. */
interface Shipped {
  /** Folder of the package. */
  folder: string;
  /** What of its code is shipped, before it is minified: file → code. */
  code: Map<string, string>;
}

/** Code that the bundler puts in without a file of its own. */
const virtual: readonly (readonly [RegExp, string])[] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
];

/** Names that a licence has as a file. */
const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * Gathers the packages of which something is shipped, from the bundles themselves. One collector serves all builds
 * of a browser; its plugin goes into pages, scripts and workers alike.
 */
export function collectShipped() {
  const shipped = new Map<string, Shipped>();
  const plugin = (): Plugin => ({
    name: 'shipped-packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { code }] of Object.entries(output.modules)) {
          const found = code ? packageOf(id) : undefined;
          if (!found || !code) continue;
          const entry = shipped.get(found.name) ?? { folder: found.folder, code: new Map() };
          // Bundles leave out different parts of a file: the most is what counts.
          if (code.length > (entry.code.get(id)?.length ?? 0)) entry.code.set(id, code);
          shipped.set(found.name, entry);
        }
      }
    },
  });
  return { shipped: shipped as ReadonlyMap<string, Shipped>, plugin };
}

/** The package that a module belongs to; undefined for our own. */
function packageOf(id: string): { name: string; folder: string } | undefined {
  const made = virtual.find(([pattern]) => pattern.test(id));
  if (made) return { name: made[1], folder: join('node_modules', made[1]) };
  const [path = ''] = id.replaceAll('\\', '/').split('?');
  const start = path.lastIndexOf('/node_modules/');
  if (start < 0) return undefined;
  const [first = '', second = ''] = path.slice(start + '/node_modules/'.length).split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  return { name, folder: `${path.slice(0, start)}/node_modules/${name}` };
}

/** Writes the licences of the packages shipped, one after the other by name. */
export function writeLicences(file: string, shipped: ReadonlyMap<string, Shipped>): void {
  const parts = [...shipped]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { folder }]) => licenceOf(name, folder));
  const line = '-'.repeat(80);
  writeFileSync(
    file,
    `Parts of these packages are in this extension, under the licences that follow.\n\n${parts
      .map((part) => `${line}\n${part}\n`)
      .join('\n')}`,
  );
}

/** A package's name, version and licence with its text. @throws Where there is none: it can't be shipped then. */
function licenceOf(name: string, folder: string): string {
  const { version, license, author, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort()
    .map((file) => ownPart(readFileSync(join(folder, file), 'utf8')));
  if (texts.length === 0) {
    const by = typeof author === 'string' ? author : author?.name;
    if (license !== 'MIT' || !by) throw new Error(`${name} has no licence text.`);
    texts.push(
      readFileSync('LICENSE', 'utf8')
        .replace(/Copyright .*/, `Copyright (c) ${by}`)
        .trim(),
    );
  }
  return [`${name} ${version} (${license})`, homepage ?? '', '', ...texts].join('\n');
}

/** Vite's licence is followed by those of what it bundles for itself, of which nothing is shipped. */
function ownPart(text: string): string {
  const [own = ''] = text.replaceAll('\r\n', '\n').split(/^# Licenses of bundled dependencies$/m);
  return own.trim();
}
