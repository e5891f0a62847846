/** What stands in the popup, beside the page and in the guide's window. */
export interface InterfaceLabels {
  /** Name of the extension. */
  name: string;
  language: string;
  noFinding: string;
  /** The page isn't read, or is in a language that isn't. */
  cannotTell: string;
  /** The page is being gone through for the first time. */
  stillLooking: string;
  alsoFound: string;
  possible: string;
  /** Unfolds what was found once it has become a line. */
  details: string;
  /** Before what to do first. */
  first: string;
  yourAnswers: string;
  change: string;
  back: string;
  startAgain: string;
  somethingElse: string;
  toFinding: string;
  /** Leads back to the guide's first question. */
  toStart: string;
  /** Folds away all that isn't about now. */
  more: string;
  search: string;
  /** Beside the search field: leads to the page that reads pictures and files. */
  fromPicture: string;
  /** Read out: `{count}` places of the guide were found. */
  found_other: string;
  foundNothing: string;
  map: string;
  /** Leads to the partner's check of a list. */
  contacts: string;
  steps: string;
  whoActs: string;
  takes: string;
  verify: string;
  note: string;
  fieldBasis: string;
  stillNotSolved: string;
  code: string;
  sources: string;
  checkedOn: string;
  addresses: string;
  addressesHint: string;
  copy: string;
  copied: string;
  copyFailed: string;
  /** Brings back what was deleted just now. */
  undo: string;
  /** Read out once it is. */
  restored: string;
  open: string;
  /** Read out after the name of a link. */
  opensNewTab: string;
  /** Stands for the domain where the page names none. */
  yourDomain: string;
  openBeside: string;
  openWindow: string;
  settings: string;
  /** Marks the cloud of the person's contracts. */
  yourCloud: string;
  /** Storage is full or broken. */
  notKept: string;
  /** The line at the bottom: what this is, and that nothing is sent. */
  footer: string;
}
