/**
 * What people call a place of the guide when they search for it, by node: five to fifteen phrases each, in lower case but
 * for names. Symptoms, slang, synonyms, wrong names, abbreviations; not what the title says already. They are never shown.
 * A language has its own: nothing is translated word by word, and what people call by its English name stands in English.
 */
export type PhrasesWords = Record<string, readonly string[]>;
