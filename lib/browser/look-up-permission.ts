import { browser } from '../browser.ts';
import { lookUpOrigin } from '../contacts/lookup.ts';

/**
 * Asks the person for the one host that look-ups go to; must be called from a click. It comes with the extension,
 * but people and organizations can take it away, and Firefox may not have given it.
 */
export function allowLookUps(): Promise<boolean> {
  return browser.permissions.request({ origins: [`${lookUpOrigin}/*`] }).catch(() => false);
}
