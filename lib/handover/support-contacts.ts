import type { LinkId } from '../facts/links.ts';

/** A telephone way to VL support, as the article lists it. */
export interface SupportPhone {
  phones: readonly {
    /** As the article writes it: some are meant for calls from within the country only. */
    number: string;
    tollFree?: true;
    /** The language spoken at this number, where the country has one number for each. */
    language?: string;
  }[];
  hours: {
    /** Local time of the place named, hh:mm. */
    from: string;
    to: string;
    /** Left out where the article names none: local time. */
    zone?: string;
    /** Left out where the article names none. */
    days?: 'mon-fri' | 'sun-thu' | 'workdays';
  };
  /** BCP 47. */
  languages: readonly string[];
}

/**
 * Country (ISO 3166) → its number, all as the source `contact-support` (lib/facts/sources.ts) lists them in its revision of
 * 2025-05-12, compared on 2026-11-20. Support wants the case number first: without a case, the form is quicker.
 */
export const supportPhones: Readonly<Record<string, SupportPhone>> = {
  CN: {
    phones: [
      { number: '800 819 0567', tollFree: true },
      { number: '400 620 0567', tollFree: true },
    ],
    hours: { from: '09:00', to: '18:00', zone: 'GMT+8' },
    languages: ['cmn', 'en'],
  },
  HK: {
    phones: [{ number: '85230022897', tollFree: true }],
    hours: { from: '09:00', to: '18:00', zone: 'GMT+8' },
    languages: ['yue', 'cmn', 'en'],
  },
  IN: {
    phones: [{ number: '000 8000404455', tollFree: true }, { number: '+1 (212) 444.0497' }],
    hours: { from: '01:00', to: '10:00', zone: 'GMT+5:30' },
    languages: ['en'],
  },
  ID: {
    phones: [{ number: '0018030160575', tollFree: true }],
    hours: { from: '09:00', to: '18:00', zone: 'GMT+7' },
    languages: ['en', 'id'],
  },
  JP: {
    phones: [{ number: '0120-737-565', tollFree: true }],
    hours: { from: '09:00', to: '17:30', days: 'workdays' },
    languages: ['ja'],
  },
  MO: {
    phones: [{ number: '800 969 800', tollFree: true }],
    hours: { from: '09:00', to: '18:00', zone: 'GMT+8' },
    languages: ['yue', 'cmn', 'en'],
  },
  MY: {
    phones: [{ number: '1 800 80 7456', tollFree: true }],
    hours: { from: '01:00', to: '10:00', zone: 'GMT' },
    languages: ['en'],
  },
  PH: {
    phones: [{ number: '1800 1441 0123', tollFree: true }],
    hours: { from: '09:00', to: '18:00' },
    languages: ['en'],
  },
  SG: {
    phones: [{ number: '1800 820 9963', tollFree: true }, { number: '+65 6622 1235' }],
    hours: { from: '09:00', to: '18:00', zone: 'GMT+8' },
    languages: ['en'],
  },
  KR: {
    phones: [{ number: '82798142030016' }],
    hours: { from: '09:00', to: '18:00', zone: 'GMT+9' },
    languages: ['ko'],
  },
  TW: {
    phones: [{ number: '886 8011 28004' }],
    hours: { from: '09:00', to: '18:00', zone: 'GMT+8' },
    languages: ['cmn', 'en'],
  },
  TH: {
    phones: [{ number: '661800012821', tollFree: true }, { number: '+65 6622 1235' }],
    hours: { from: '01:00', to: '10:00', zone: 'GMT' },
    languages: ['en', 'th'],
  },
  VN: {
    phones: [{ number: '8412011860', tollFree: true }, { number: '+65 6622 1235' }],
    hours: { from: '01:00', to: '10:00', zone: 'GMT' },
    languages: ['en', 'vi'],
  },
  AT: {
    phones: [{ number: '438 0006 8810', tollFree: true }],
    hours: { from: '09:00', to: '18:00', days: 'mon-fri' },
    languages: ['de'],
  },
  BE: {
    phones: [{ number: '+3210538001' }],
    hours: { from: '08:00', to: '17:00', days: 'mon-fri' },
    languages: ['fr', 'nl'],
  },
  CZ: {
    phones: [{ number: '420800022788', tollFree: true }],
    hours: { from: '09:00', to: '18:00', days: 'mon-fri' },
    languages: ['cs'],
  },
  DK: {
    phones: [{ number: '80400067', tollFree: true }],
    hours: { from: '08:30', to: '17:00', days: 'mon-fri' },
    languages: ['da'],
  },
  FI: {
    phones: [{ number: '358981710026', tollFree: true }],
    hours: { from: '09:00', to: '17:00', days: 'mon-fri' },
    languages: ['fi'],
  },
  FR: {
    phones: [{ number: '800902791', tollFree: true }],
    hours: { from: '09:00', to: '18:00', days: 'mon-fri' },
    languages: ['fr'],
  },
  DE: {
    phones: [{ number: '+49 8924445094' }, { number: '0800 6270101', tollFree: true }],
    hours: { from: '08:30', to: '18:00', days: 'mon-fri' },
    languages: ['de'],
  },
  GR: {
    phones: [{ number: '0800 352021', tollFree: true }],
    hours: { from: '09:00', to: '17:00', days: 'mon-fri' },
    languages: ['el'],
  },
  HU: {
    phones: [{ number: '06800 15829', tollFree: true }],
    hours: { from: '09:30', to: '18:00', days: 'mon-fri' },
    languages: ['hu'],
  },
  IE: {
    phones: [{ number: '1800 555035', tollFree: true }],
    hours: { from: '08:00', to: '17:00', days: 'mon-fri' },
    languages: ['en'],
  },
  IT: {
    phones: [{ number: '800 785768', tollFree: true }],
    hours: { from: '09:00', to: '18:00', days: 'mon-fri' },
    languages: ['it'],
  },
  LU: {
    phones: [{ number: '8002 4248', tollFree: true }],
    hours: { from: '08:00', to: '17:00', days: 'mon-fri' },
    languages: ['fr', 'de'],
  },
  NL: {
    phones: [{ number: '0800 0221871', tollFree: true }],
    hours: { from: '08:30', to: '18:00', days: 'mon-fri' },
    languages: ['nl'],
  },
  NO: {
    phones: [{ number: '800 14956', tollFree: true }],
    hours: { from: '08:30', to: '17:00', days: 'mon-fri' },
    languages: ['no'],
  },
  PL: {
    phones: [{ number: '00 800 112 46 99', tollFree: true }],
    hours: { from: '08:30', to: '18:00', days: 'mon-fri' },
    languages: ['pl'],
  },
  PT: {
    phones: [{ number: '800 849101', tollFree: true }],
    hours: { from: '09:00', to: '18:00', days: 'mon-fri' },
    languages: ['pt'],
  },
  ES: {
    phones: [{ number: '900 994910', tollFree: true }],
    hours: { from: '09:00', to: '18:00', days: 'mon-fri' },
    languages: ['es'],
  },
  SE: {
    phones: [{ number: '020 797079', tollFree: true }],
    hours: { from: '08:30', to: '17:00', days: 'mon-fri' },
    languages: ['sv'],
  },
  CH: {
    phones: [{ number: '0800 563564', tollFree: true }],
    hours: { from: '08:00', to: '17:00', days: 'mon-fri' },
    languages: ['fr', 'de', 'it'],
  },
  TR: {
    phones: [{ number: '8503902777' }],
    hours: { from: '09:00', to: '18:00', days: 'mon-fri' },
    languages: ['tr'],
  },
  GB: {
    phones: [{ number: '0800 9179016', tollFree: true }],
    hours: { from: '08:00', to: '18:00', days: 'mon-fri' },
    languages: ['en'],
  },
  IL: {
    phones: [{ number: '180 9454040', tollFree: true }],
    hours: { from: '08:00', to: '18:00', days: 'sun-thu' },
    languages: ['he'],
  },
  ZA: {
    phones: [{ number: '27800202725' }],
    hours: { from: '10:00', to: '19:00', days: 'mon-fri' },
    languages: ['en'],
  },
  CA: {
    phones: [{ number: '(866) 230-0560', tollFree: true }],
    hours: { from: '05:00', to: '17:00', zone: 'PST', days: 'mon-fri' },
    languages: ['en', 'fr'],
  },
  US: {
    phones: [{ number: '(866) 230-0560', tollFree: true }],
    hours: { from: '05:00', to: '17:00', zone: 'PST', days: 'mon-fri' },
    languages: ['en'],
  },
  AU: {
    phones: [{ number: '1800 002 691', tollFree: true }, { number: '+61 2 8223 9202' }],
    hours: { from: '08:30', to: '18:00', zone: 'AEST' },
    languages: ['en'],
  },
  NZ: {
    phones: [{ number: '0800 444 647', tollFree: true }, { number: '+64 09 912 8073' }],
    hours: { from: '08:30', to: '18:00', zone: 'NZST' },
    languages: ['en'],
  },
};

/** Numbers for the countries of a region that have none of their own; a call abroad may cost. */
export const regionPhones: Readonly<
  Record<'south-asia' | 'southeast-asia' | 'europe' | 'middle-east-africa', SupportPhone>
> = {
  'south-asia': {
    phones: [{ number: '+1 (212) 444.0497' }],
    hours: { from: '09:00', to: '18:00', zone: 'GMT+5:30' },
    languages: ['en'],
  },
  'southeast-asia': {
    phones: [{ number: '+65 6622 1235' }],
    hours: { from: '09:00', to: '18:00', zone: 'GMT+8' },
    languages: ['en'],
  },
  europe: {
    phones: [
      { number: '+49 8924445143', language: 'en' },
      { number: '+49 8924445094', language: 'de' },
      { number: '+49 8924445246', language: 'fr' },
    ],
    hours: { from: '09:00', to: '18:00', days: 'mon-fri' },
    languages: ['en', 'de', 'fr'],
  },
  'middle-east-africa': {
    phones: [
      { number: '+49 8924445143', language: 'en' },
      { number: '+49 8924445246', language: 'fr' },
    ],
    hours: { from: '09:00', to: '18:00', days: 'mon-fri' },
    languages: ['en', 'fr'],
  },
};

/** The ways on the web: to open a case, to look after one, and the article that lists all ways. */
export const supportLinks = {
  'volume-licensing': 'vl-support-request',
  technical: 'technical-support-request',
  status: 'vl-support-status',
  article: 'contact-vl-support',
} as const satisfies Record<string, LinkId>;
