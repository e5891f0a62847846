import { spawnSync } from 'node:child_process';
import { Draft, Refusal } from './draft.ts';

/**
 * Runs a scaffold with what the command line says, formats what it wrote, and says what is left to do. Ends with 1,
 * and nothing written, where the scaffold refuses.
 * @param fill Makes the changes. Returns what is to be done next, a line each.
 */
export function scaffold(fill: (draft: Draft, args: readonly string[]) => string[]): void {
  try {
    const draft = new Draft();
    const next = fill(draft, process.argv.slice(2));
    const files = draft.write();
    spawnSync('biome', ['check', '--write', ...files], { shell: process.platform === 'win32' });
    const steps = next.map((line, index) => `  ${index + 1}. ${line}`);
    console.log([...files.map((file) => `wrote ${file}`), '', 'Next:', ...steps].join('\n'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** An id in kebab-case. */
export function kebabId(id: string | undefined, usage: string): string {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id ?? ''))
    throw new Refusal(`Usage: ${usage}\nThe id is in lower case, with hyphens: two-words`);
  return id as string;
}

/** An id as a name in code: `two-words` → `twoWords`. */
export const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
