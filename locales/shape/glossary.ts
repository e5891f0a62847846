/**
 * One thing is called by one word. Nothing of this is shown: a test finds the words that are not to be used, in all files
 * of the language. Its keys are the English.
 */
export type GlossaryWords = Record<string, GlossaryEntry>;

export interface GlossaryEntry {
  /** How it is called. Beginnings of words do where the word is inflected. */
  use: readonly string[];
  /** Regular expressions of what it isn't called. */
  not: readonly string[];
  /** Whether Microsoft's own texts in this language call it so, or the word is ours. */
  source: 'microsoft' | 'ours';
}
