/** What the search says: loaded with its first result. */
export interface FoundWords {
  /** Over the one place that is clearly meant. */
  answer: string;
  /** Folds away the places after it. */
  others: string;
  /** Beside the topic of a place: the words of the search, `{words}`, that stand there. */
  matched: string;
  /** Said where a search only says that something is wrong; a button to the questions follows. */
  vague: string;
  /** Over the places that come nearest, where nothing fits; the questions and the support follow. */
  near: string;
}
