/** The command as helpdesk runs it, with pictures that are drawn here. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The letters are drawn alike on every machine.
process.env.FONTCONFIG_FILE = resolve('test/e2e/fonts/fonts.conf');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vl-recognize-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const screen = (lines: readonly string[], [paper, pen] = ['#ffffff', '#1b1b1b']) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="400" font-family="Arimo, Noto Sans CJK JP" font-size="15" fill="${pen}"><rect width="100%" height="100%" fill="${paper}"/>${lines
        .map((line, at) => `<text x="80" y="${80 + 28 * at}">${line}</text>`)
        .join('')}</svg>`,
    ),
  );

/** Runs the command in the folder; hands on a parsed line an input. */
async function recognized(...names: string[]) {
  const run = promisify(execFile)(process.execPath, [
    'scripts/recognize.ts',
    ...names.map((name) => join(folder, name)),
  ]);
  const { stdout, code } = (await run.catch((error) => error)) as { stdout: string; code?: number };
  return {
    code: code ?? 0,
    lines: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

test('pictures are read, in light and dark, in English and Japanese', async () => {
  await screen([
    'Sorry, but we’re having trouble signing you in.',
    'AADSTS50105: Your administrator has configured the application',
    'to block users unless they are specifically granted access.',
  ]).toFile(join(folder, 'light.png'));
  await screen(
    ['An error occurred while setting up your profile.', 'Please refresh the page to try again.'],
    ['#1f1f1f', '#e0e0e0'],
  )
    .jpeg({ quality: 70 })
    .toFile(join(folder, 'dark.jpg'));
  await screen(['プロファイルの設定中にエラーが発生しました。', 'ページを更新して、もう一度お試しください。'])
    .webp()
    .toFile(join(folder, 'japanese.webp'));
  await screen(['Sign in', 'Email, phone, or Skype', 'Can’t access your account?', 'Next']).toFile(
    join(folder, 'ordinary.png'),
  );
  const { code, lines } = await recognized('light.png', 'dark.jpg', 'japanese.webp', 'ordinary.png');
  expect(code).toBe(0);
  expect(lines.map(({ kind, findings }) => ({ kind, findings }))).toEqual([
    {
      kind: 'picture',
      findings: [
        { id: 'sign-in-refused', confidence: 'certain', cause: 'not-assigned', code: 'AADSTS50105' },
      ],
    },
    { kind: 'picture', findings: [{ id: 'profile-setup-error', confidence: 'certain' }] },
    { kind: 'picture', findings: [{ id: 'profile-setup-error', confidence: 'certain' }] },
    { kind: 'picture', findings: [] },
  ]);
  expect(lines[0].places[0].node).toBe('refused-not-assigned');
  expect(lines[3].places).toEqual([]);
}, 60_000);

test('pictures that can’t be read say why, and the others go on', async () => {
  const small = await screen(['Hello']).png().toBuffer();
  const huge = Buffer.from(small);
  huge.writeUInt32BE(9000, 16);
  huge.writeUInt32BE(5000, 20);
  writeFileSync(join(folder, 'huge.png'), huge);
  writeFileSync(join(folder, 'cut.png'), small.subarray(0, small.length / 2));
  writeFileSync(join(folder, 'none.png'), 'AADSTS50105');
  writeFileSync(join(folder, 'text.txt'), 'AADSTS50105');
  const { code, lines } = await recognized('huge.png', 'cut.png', 'none.png', 'text.txt');
  expect(code).toBe(2);
  expect(lines.map(({ error }) => error)).toEqual([
    'This picture is too large: 9000 × 5000 pixels, and 40 megapixels can be read.',
    'This picture is broken: it can’t be opened.',
    'This is no picture that can be read: PNG, JPEG and WebP can.',
    undefined,
  ]);
  expect(lines[3].findings[0].code).toBe('AADSTS50105');
}, 60_000);
