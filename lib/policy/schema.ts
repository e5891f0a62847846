import { z } from 'zod/mini';
import { cloudIds } from '../facts/clouds.ts';
import { locales } from '../facts/languages.ts';
import { isAddress } from '../text/address.ts';
import { contrastWithWhite, readable } from './contrast.ts';

/** Parts that an organization can switch off. */
export const partIds = [
  'contacts',
  'map',
  'messages',
  'report',
  'show-me',
  'sketch',
  'step-checks',
  'summary',
  'support-case',
] as const;
export type PartId = (typeof partIds)[number];

/** Why a value is ignored. */
export const policyErrors = [
  'unknown-key',
  'wrong-type',
  'empty',
  'too-long',
  'not-an-address',
  'not-a-link',
  'not-a-colour',
  'too-little-contrast',
  'unknown-value',
  'out-of-range',
] as const;
export type PolicyError = (typeof policyErrors)[number];

const text = (max: number) =>
  z
    .string('wrong-type')
    .check(
      z.trim(),
      z.minLength(1, { error: 'empty', abort: true }),
      z.maxLength(max, { error: 'too-long', abort: true }),
    );
const address = text(254).check(z.refine(isAddress, 'not-an-address'));
const link = text(2000).check(
  z.refine((value) => URL.canParse(value) && new URL(value).protocol === 'https:', 'not-a-link'),
);
/** A colour that white text can be read on. */
const colour = text(7).check(
  z.regex(/^#[0-9a-f]{6}$/i, { error: 'not-a-colour', abort: true }),
  z.refine((value) => contrastWithWhite(value) >= readable, 'too-little-contrast'),
);
const oneOf = <const T extends readonly string[]>(values: T) =>
  z.pipe(z.string('wrong-type'), z.enum(values, 'unknown-value'));

/** A whole number of days, at most as many as something is kept where nobody sets anything. */
const days = (most: number) =>
  z
    .number('wrong-type')
    .check(z.int('wrong-type'), z.minimum(0, 'out-of-range'), z.maximum(most, 'out-of-range'));

/** Settings of a group, each by itself: what is wrong with one leaves the others. */
export const policyGroups = {
  helpdesk: { name: text(100), email: address, phone: text(50), url: link, hours: text(200) },
  vlAdministrator: { name: text(100), email: address },
  partner: { name: text(100), email: address, phone: text(50) },
  /** How the guide on the web shows whose it is. */
  organization: { name: text(100), colour },
  /** After how many days something goes; 0: it is never written to the disk. */
  keptDays: { walks: days(7), drafts: days(30), lists: days(30) },
} as const;

/** Settings that are one value. */
export const policyValues = {
  cloud: oneOf(cloudIds),
  language: oneOf(locales),
  /** Where the organization has put the guide on the web. */
  guideAddress: link,
} as const;

/** Outcome code → the organization's own note on it. */
export const policyNotes = { code: /^VL-\d{3}$/, note: text(1000) } as const;

export const policyPart = oneOf(partIds);

type Values<Shape extends Record<string, z.ZodMiniType>> = { [Key in keyof Shape]?: z.infer<Shape[Key]> };

export type KeptDays = Values<typeof policyGroups.keptDays>;

/** An organization's settings, as far as it made them and they hold. */
export interface Policy extends Values<typeof policyValues> {
  helpdesk?: Values<typeof policyGroups.helpdesk>;
  vlAdministrator?: Values<typeof policyGroups.vlAdministrator>;
  partner?: Values<typeof policyGroups.partner>;
  organization?: Values<typeof policyGroups.organization>;
  keptDays?: KeptDays;
  outcomeNotes?: Record<string, string>;
  switchedOff?: PartId[];
}

export interface IgnoredValue {
  /** As `helpdesk.email`. */
  key: string;
  why: PolicyError;
}

export interface ParsedPolicy {
  policy: Policy;
  ignored: IgnoredValue[];
}
