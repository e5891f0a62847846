import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { notices } from './notices.ts';

export const licencesFile = 'THIRD-PARTY-LICENSES.txt';

/** A package of which something is shipped. */
export interface Shipped {
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
  const files = new Set<string>();
  const plugin = (): Plugin => ({
    name: 'shipped-packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { code }] of Object.entries(output.modules)) {
          if (!code) continue;
          files.add(id.replaceAll('\\', '/').split('?')[0] ?? '');
          const found = packageOf(id);
          if (!found) continue;
          for (const inner of inlinedIn(id))
            if (!shipped.has(inner.name)) shipped.set(inner.name, { folder: inner.folder, code: new Map() });
          const entry = shipped.get(found.name) ?? { folder: found.folder, code: new Map() };
          // Bundles leave out different parts of a file: the most is what counts.
          if (code.length > (entry.code.get(id)?.length ?? 0)) entry.code.set(id, code);
          shipped.set(found.name, entry);
        }
      }
    },
  });
  return {
    shipped: shipped as ReadonlyMap<string, Shipped>,
    files: files as ReadonlySet<string>,
    plugin,
  };
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

/** The packages that were put into a file of another package before it was published, as its source map tells. */
export function inlinedIn(id: string): { name: string; folder: string }[] {
  const [file = ''] = id.replaceAll('\\', '/').split('?');
  if (!existsSync(`${file}.map`)) return [];
  const root = file.slice(0, file.lastIndexOf('/node_modules/'));
  const { sources = [] }: { sources?: string[] } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const names = new Set(sources.flatMap((source) => packageOf(`/${source}`)?.name ?? []));
  names.delete(packageOf(file)?.name ?? '');
  return [...names].map((name) => ({ name, folder: `${root}/node_modules/${name}` }));
}

/**
 * Writes the licences of the packages shipped, one after the other by name, then what is to be said of parts that are no
 * packages.
 */
export function writeLicences(
  file: string,
  shipped: ReadonlyMap<string, Shipped>,
  files: ReadonlySet<string>,
): void {
  const packages = [...shipped]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { folder }]) => licenceOf(name, folder));
  const others = notices
    .filter(({ within }) => [...files].some((one) => within.test(one)))
    .map(({ name, licence, from, text }) => [`${name} (${licence})`, from, '', text].join('\n'));
  const parts = [...packages, ...others];
  const line = '-'.repeat(80);
  writeFileSync(
    file,
    `Parts of these are in this extension, under the licences that follow.\n\n${parts
      .map((part) => `${line}\n${part}\n`)
      .join('\n')}`,
  );
}

/** A package's name, version and licence with its text. @throws Where there is none: it can't be shipped then. */
function licenceOf(name: string, folder: string): string {
  if (!existsSync(join(folder, 'package.json')))
    throw new Error(`${name} is shipped within another package and isn't there: its licence can't be read.`);
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
