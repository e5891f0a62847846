/** How a language is searched. None of it is shown, and nothing is translated word by word. */
export interface SearchWords {
  /** Words that say that something is wrong but not what: with nothing else beside them the questions are asked. */
  vague: readonly string[];
  /** Words that say "not": with the invitation that came they would find the one that didn't. */
  not: readonly string[];
  /** Words that mean the same, the most usual first. With a blank in it, one stands for its words in this order. */
  same: readonly (readonly string[])[];
  /** Words of the language's list of stop words that name a thing of the guide. */
  telling?: readonly string[];
}
