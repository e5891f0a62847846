import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Why a scaffold writes nothing. Its message is for the person who called it. */
export class Refusal extends Error {}

/** Changes to files, kept until all of them are known to be possible: a scaffold writes everything or nothing. */
export class Draft {
  readonly #texts = new Map<string, string>();

  /** A new file. Refuses where there is one. */
  create(file: string, text: string): void {
    if (this.#texts.has(file) || existsSync(file)) throw new Refusal(`${file} is there already.`);
    this.#texts.set(file, text);
  }

  /** Puts a text before the only place where another stands in a file. */
  insert(file: string, before: string, text: string): void {
    const [head = '', tail, ...more] = this.#read(file).split(before);
    if (tail === undefined || more.length > 0)
      throw new Refusal(`${file}: expected once: ${JSON.stringify(before)}`);
    this.#texts.set(file, `${head}${text}${before}${tail}`);
  }

  /** Puts a text before the line with which a file ends. */
  append(file: string, text: string): void {
    const found = /[^\n]+\n$/.exec(this.#read(file));
    if (!found) throw new Refusal(`${file} doesn’t end with a line.`);
    this.#texts.set(file, `${found.input.slice(0, found.index)}${text}${found[0]}`);
  }

  /** Adds an entry at the end of the object that a JSON file holds. */
  addEntry(file: string, key: string, value: object): void {
    const entries: Record<string, unknown> = JSON.parse(this.#read(file));
    this.#texts.set(file, `${JSON.stringify({ ...entries, [key]: value }, null, 2)}\n`);
  }

  /** Writes all of it. Returns the files. */
  write(): string[] {
    for (const [file, text] of this.#texts) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return [...this.#texts.keys()];
  }

  #read(file: string): string {
    return this.#texts.get(file) ?? readFileSync(file, 'utf8');
  }
}
