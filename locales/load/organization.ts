import type { Locale } from '../../lib/facts/languages.ts';
import type { OrganizationWords } from '../shape/organization.ts';

/** Loads the words around what an organization says. */
export async function loadOrganizationWords(locale: Locale): Promise<OrganizationWords> {
  return (await import(`../${locale}/organization.json`, { with: { type: 'json' } })).default;
}
