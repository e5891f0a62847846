/** The scaffolds, run in a copy of the repository: they write whole things, and the suite demands what is missing. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../lib/facts/languages.ts';

const copy = mkdtempSync(join(tmpdir(), 'scaffolds-'));
const left = /^(?:node_modules|\.output|\.git|test-results)$/;

interface Ran {
  status: number | null;
  output: string;
}

/** Runs a tool in the copy. */
function run(command: string, ...args: string[]): Ran {
  const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

const scaffold = (kind: string, ...args: string[]) => run('node', `scripts/new/${kind}.ts`, ...args);
const read = (file: string) => readFileSync(join(copy, file), 'utf8');

const languages = [...locales, 'it'];
/** The language first, so that the others write their words in it, too. */
const commands: [string, ...string[]][] = [
  ['language', 'it'],
  ['finding', 'proxy-blocked'],
  ['node', 'proxy-ask-it', 'takeover'],
  ['node', 'proxy-which', 'start', 'question'],
  ['cloud', 'air-gapped'],
];

let ran: Ran[];
let format: Ran;
let types: string[];
/** The tests that failed, with what they said. */
let failures: Map<string, string>;

beforeAll(() => {
  cpSync('.', copy, { recursive: true, filter: (file) => !left.test(file) });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  ran = commands.map((command) => scaffold(...command));
  format = run('biome', 'check', '--error-on-warnings', 'lib', 'locales', 'public');
  types = run('tsc', '--noEmit', '--pretty', 'false').output.split('\n');
  const tests = ['lib/guide/nodes', 'locales/locales', 'lib/detect/rules', 'scripts/unwritten'].map(
    (name) => `test/unit/${name}.test.ts`,
  );
  run('vitest', 'run', ...tests, '--reporter=json', '--outputFile=results.json');
  const { testResults }: { testResults: { assertionResults: Assertion[] }[] } = JSON.parse(
    read('results.json'),
  );
  failures = new Map(
    testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => [fullName, failureMessages.join('\n')]),
  );
}, 300_000);

interface Assertion {
  fullName: string;
  status: string;
  failureMessages: string[];
}

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('every scaffold writes files, well formatted, and says what is next', () => {
  for (const { status, output } of ran) {
    expect(status, output).toBe(0);
    expect(output).toMatch(/^wrote .+\n[\s\S]*Next:\n {2}1\. /);
  }
  expect(format.output).toMatch(/No fixes applied/);
});

test('types demand the source of a rule, a practice state, and what is told by cloud; nothing else', () => {
  const places = types.flatMap((line) => /^([\w./-]+)\(\d+,\d+\): error/.exec(line)?.[1] ?? []);
  expect([...new Set(places)].sort()).toEqual([
    // How the contact check words a cloud, how lists name it, with which clouds it shares the sign-in.
    'components/contacts/ContactDetails.tsx',
    'lib/contacts/cloud-names.ts',
    'lib/contacts/csv-out.ts',
    'lib/contacts/describe.ts',
    'lib/contacts/verdict.ts',
    'lib/detect/rules/proxy-blocked.ts',
    'test/site/states.ts',
  ]);
});

/** What a failed test said; empty where it passed. */
const said = (name: string) => failures.get(name) ?? '';

describe('the suite demands', () => {
  test('of a finding: sources, days, fixtures, a way to its node', () => {
    const rules = said('every rule has its file, sources, days, fixtures and place in the guide');
    expect(rules).toContain('proxy-blocked: unknown source not written yet');
    expect(rules).toContain('proxy-blocked: no day on which not written yet was checked');
    for (const kind of ['match', 'near'])
      expect(rules).toContain(`fewer than 4 fixtures ${kind}-… in test/fixtures/proxy-blocked`);
    expect(rules).not.toContain('no entry in the guide');
    expect(said('the structure opens at a node of its own for each finding')).toBe('');
  });

  test('of a node: sources, the day of review, an answer that leads to it', () => {
    const structure = said('the structure holds together');
    for (const node of ['proxy-blocked', 'proxy-ask-it', 'proxy-which']) {
      expect(structure).toContain(`${node}: no answers lead here from where-stuck`);
      expect(structure).toContain(`nodes ${node} sources: Too small`);
    }
    expect(structure).toContain('nodes proxy-ask-it reviewed: Invalid ISO date');
    expect(structure).not.toMatch(/given to|retired/);
  });

  test('of a language: that it is no longer English, file by file', () => {
    const english = said('the words in it are no longer English');
    const marked = said('nothing that ships has still to be written');
    for (const file of ['page.json', 'guide/users.json', 'messages.json', 'manifest.json']) {
      expect(english).toContain(`${file} `);
      expect(marked).toContain(`locales/it/${file}:2`);
    }
    // Their form is whole: what is missing is what they say.
    for (const name of ['stand in the same files as the English', 'have the placeholders of the English'])
      expect(said(`the words in it ${name}`)).toBe('');
    expect(
      said('the words in it are all there, with the plural forms of the language, and nothing else is'),
    ).toBe('');
  });

  test('of all: the words in every language, and nothing left to be written', () => {
    const marked = said('nothing that ships has still to be written');
    for (const locale of languages) {
      for (const file of ['findings', 'clouds', 'guide/sign-in', 'guide/takeover', 'guide/start'])
        expect(marked).toContain(`locales/${locale}/${file}.json`);
      // The structure of the words is whole: what is missing is what they say.
      expect(said(`the words in ${locale} fit the structure`)).toBe('');
      expect(said(`the words in ${locale} stand with their topic: sign-in`)).toBe('');
    }
    for (const file of ['lib/facts/clouds.ts', 'test/fixtures/proxy-blocked/match-message.html'])
      expect(marked).toContain(file);
  });
});

/** Every file that a scaffold can write to, with the moment it was last written. */
const files = () =>
  ['lib', 'locales', 'public', 'test/fixtures'].flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file} ${statSync(join(copy, folder, file)).mtimeMs}`,
    ),
  );

const refused: [string, ...string[]][] = [
  ...commands,
  ['finding', 'Not An Id'],
  ['finding', '../../escape'],
  ['finding', 'fine', 'no-such-topic'],
  ['node', 'no-topic-named'],
  ['node', 'fine', 'start', 'neither'],
  ['language', 'pt-br'],
  ['language', '../x'],
  ['language'],
  ['cloud'],
];
test.each(refused.map((command) => [command.join(' '), command] as const))(
  'refuses, and writes nothing: %s',
  (_, command) => {
    const before = files();
    const { status, output } = scaffold(...command);
    expect(status).toBe(1);
    expect(output).toMatch(/already|Usage|no topic/);
    expect(output).not.toMatch(/wrote|\n {4}at /);
    expect(files()).toEqual(before);
  },
  30_000,
);
