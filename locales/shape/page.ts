import type { Evidence } from '../../lib/detect/types.ts';
import type { NamedCloud } from '../../lib/facts/findings.ts';
import type { HostKind } from '../../lib/facts/hosts.ts';

/** About what a page shows, and how a tab got there. */
export interface PageWords {
  why: string;
  /** How each kind of signal tells; what was seen follows. */
  signals: Record<Evidence['signal'], string>;
  place: string;
  since: string;
  innerFrame: string;
  rows: string;
  clouds: Record<NamedCloud, string>;
  showMe: string;
  shown: string;
  notShown: string;
  wrong: string;
  dismissed: string;
  restore: string;
  reportTitle: string;
  report: string;
  /** Whom a report or a sketch goes to, `{publisher}`. */
  sendTo: string;
  /** Stands for the publisher where the build names none. */
  publisher: string;
  /** Nothing is wrong, and volume licensing shows. */
  healthy: string;
  /** The page can't be read, and what can be done. */
  access: {
    withheld: string;
    /** It isn't known whether the page is one that would be read. */
    maybeWithheld: string;
    blocked: string;
    unread: string;
    allow: string;
    reload: string;
  };
  journey: string;
  kinds: Record<HostKind, string>;
  unseen: string;
  wrongStep: string;
  sketch: string;
  sketchHint: string;
  sketchMake: string;
  sketchText: string;
  sketchSave: string;
  sketchFailed: string;
}
