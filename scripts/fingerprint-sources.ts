/**
 * Notes which runs of twelve words stand in the source documents, without their words: the documents are not
 * ours to publish, but a test must know them. fingerprint-sources.ts <file> …
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fingerprints } from '../test/sources/fingerprints.ts';

const all = process.argv.slice(2).flatMap((file) => fingerprints(readFileSync(file, 'utf8')));
writeFileSync('test/sources/fingerprints.txt', `${[...new Set(all)].sort().join('\n')}\n`);
