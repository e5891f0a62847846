import type { TermId } from '../../../facts/screen-names.ts';

/**
 * Only names that Microsoft's own German texts or sign-in pages show. What isn't here has no German name that we
 * could find and is shown in English, because a name of our own making couldn't be found on any screen.
 */
export default {
  billing: 'Abrechnung',
  yourProducts: 'Ihre Produkte',
  vlTab: 'Volumenlizenzierung',
  viewAll: 'Alle anzeigen',
  helpSupport: 'Hilfe und Support',
  licenses: 'Lizenzen',
  tileWork: 'Geschäfts-, Schul- oder Unikonto',
  tilePersonal: 'Persönliches Konto',
  next: 'Weiter',
  yesBecomeAdmin: 'Ja, ich möchte der Administrator sein',
} satisfies Partial<Record<TermId, string>>;
