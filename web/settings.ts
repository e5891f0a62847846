import { parsePolicy } from '../lib/policy/parse.ts';
import type { ParsedPolicy } from '../lib/policy/schema.ts';

/** Set by `settings.js`, a file of the organization's own. */
interface WithSettings {
  vlSignInGuideSettings?: unknown;
}

/** The organization's settings, of the same form as those that browsers hand to the extension. */
export const readPolicy = async (): Promise<ParsedPolicy> =>
  parsePolicy((globalThis as WithSettings).vlSignInGuideSettings);

/** They don't change while a page is open. */
export const subscribePolicy = () => () => undefined;
