/** The map of the guide. */
export interface MapWords {
  title: string;
  /** The two ways to see the guide, and the switch between them on narrow screens. */
  views: string;
  outline: string;
  drawing: string;
  /** What the drawing is, for those who don't see it, and how it is used. */
  drawingLabel: string;
  drawingHelp: string;
  loading: string;
  search: string;
  searchHint: string;
  /** `{count}` questions and outcomes match, of `{all}`. */
  found_other: string;
  foundNothing: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  question: string;
  outcome: string;
  start: string;
  /** Where the guide opens when it recognizes something on the page. */
  entry: string;
  entryFindings: string;
  /** An outcome's way on where its steps didn't help, with the code of where it leads. */
  otherwise: string;
  /** Stands for the code where the way on leads to a question. */
  anotherQuestion: string;
  /** Beside a later mention of a node in the outline. */
  elsewhere: string;
  wayOn: string;
  yourWay: string;
  /** Step of the person's way: number. */
  wayStep: string;
  here: string;
  legend: string;
  close: string;
  /** Buttons: show the places of all topics in the drawing, or only the topics' names. */
  unfoldAll: string;
  foldAll: string;
  /** Labels of two choices of what stands out, and what each says where nothing is chosen. */
  actor: string;
  anyActor: string;
  cloud: string;
  anyCloud: string;
  /** Button at a place: prints the topic that it belongs to. */
  printTopic: string;
  /** Heading over the list of contents in the printable document. */
  contents: string;
}
