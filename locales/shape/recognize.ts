import type { LinkKind } from '../../lib/facts/link-kinds.ts';
import type { MailId } from '../../lib/facts/mails.ts';

/** What was recognized in what a person brought: a mail or a link. */
export interface RecognizeWords {
  /** What a mail is. */
  mails: Record<MailId, string>;
  /** An invitation that can't be accepted any more. */
  outdated: string;
  /** What in a mail isn't Microsoft's. `{name}` is a domain. */
  strangers: Record<'from' | 'reply-to' | 'link', string>;
  asksToCall: string;
  /** A caution below what was found in a mail. */
  proves: string;
  /** Where a link leads. */
  links: Record<LinkKind, string>;
  host: string;
  /** How old a mail is, in days. */
  days_other: string;
  page: RecognizePageWords;
}

/** The page that takes what a person has in hand: a text, a file, a picture. */
export interface RecognizePageWords {
  title: string;
  hint: string;
  /** Label of the text field. */
  field: string;
  /** Label of the file chooser. */
  file: string;
  fileHint: string;
  /** Shown while a file is held over the page. */
  drop: string;
  /** That nothing is sent or kept. */
  local: string;
  reading: string;
  /** `{percent}` is how much of the picture has been read. */
  readingPicture: string;
  /** Stops reading. */
  cancel: string;
  /** Takes a file away again. */
  clear: string;
  faults: Record<'too-large' | 'broken' | 'not-text' | 'failed', string>;
  nothing: string;
  /** Heads the places of the guide that help. */
  places: string;
  placesHint: string;
  /** Heads the text that was read off a picture. */
  readTitle: string;
  readHint: string;
  /** Heads the code, IDs and time. */
  details: string;
  detailsHint: string;
  code: string;
  /** As Microsoft’s pages call it. */
  correlationId: string;
  requestId: string;
  timestamp: string;
}
