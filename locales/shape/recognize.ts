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
}
