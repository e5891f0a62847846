import type { BrowserId } from '../../lib/facts/browsers.ts';

/** The page that opens once, after installing. */
export interface WelcomeWords {
  title: string;
  /** What the extension is for, in a sentence. */
  lead: string;
  /** Heading over how the button is pinned to the toolbar. */
  pin: string;
  pinWhy: string;
  /** The button is on the toolbar. */
  pinned: string;
  /** How each browser has it; menus are called what the browser calls them. */
  pinHow: Record<BrowserId, string>;
  /** Heading over what is read, and where. */
  sees: string;
  seesWhat: string;
  /** Folds away the hosts. */
  addresses: string;
  /** Heading over the browser's permission to read these pages. */
  access: string;
  noAccess: string;
  hasAccess: string;
  /** Heading over the settings of language and cloud. */
  yours: string;
  /** Heading over the practice page. */
  try: string;
  tryHint: string;
  /** Name of the practice page, as a page's title. */
  practice: string;
  /** The button of the practice page that stands for the extension's own. */
  openGuide: string;
  closeGuide: string;
  end: string;
}
