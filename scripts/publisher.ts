import { readFileSync } from 'node:fs';
import type { Publisher } from '../lib/facts/publisher.ts';

/** The fields of a package.json in which npm has who made a package, and where faults of it are told. */
interface PackageJson {
  author?: string | { name?: string };
  bugs?: string | { email?: string; url?: string };
}

/** `Name <mail> (address)`, npm's short form of a person. */
const nameOf = (author: PackageJson['author']) =>
  (typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : author?.name)?.trim();

const isMail = (address: string) => /^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(address);
const isWeb = (address: string) => URL.canParse(address) && new URL(address).protocol === 'https:';

/** Who publishes a package, as its package.json says; undefined where it names nobody or no address that can be opened. */
export function publisherOf({ author, bugs }: PackageJson): Publisher | undefined {
  const name = nameOf(author);
  const reports = typeof bugs === 'string' ? bugs : (bugs?.email ?? bugs?.url);
  return name && reports && (isMail(reports) || isWeb(reports)) ? { name, reports } : undefined;
}

/** Who publishes this one. */
export const readPublisher = (): Publisher | undefined =>
  publisherOf(JSON.parse(readFileSync('package.json', 'utf8')));
