import type { Confidence, FindingId, NamedCloud } from './findings.ts';
import type { RefusalCause } from './refusal-causes.ts';

/** What an error code of Microsoft's sign-in (AADSTS…) means. */
export interface SignInCode {
  finding: FindingId;
  /** Of `sign-in-refused`. */
  cause?: RefusalCause;
  confidence: Confidence;
  /** The cloud that the account belongs to, where the code alone tells it. */
  cloud?: NamedCloud;
}

/** Codes of refused sign-ins by their cause.  */
const refused: Record<Exclude<RefusalCause, 'other'>, readonly number[]> = {
  'wrong-account': [16000, 16001, 16003, 160011, 50020, 50143, 50177, 50197, 81012, 90072, 90084, 500213],
  password: [50055, 50056, 50064, 50125, 50126, 50135, 50144],
  'account-locked': [50053],
  'account-disabled': [50057],
  'second-factor': [
    50072, 50074, 50076, 50078, 50079, 50087, 50088, 50158, 50161, 50203, 53004, 53010, 130004, 500121,
  ],
  'access-rule': [50005, 50131, 53002, 53003, 53011, 54000, 80012, 530032, 530033, 530034, 530035],
  device: [50097, 50129, 50155, 50187, 50192, 53000, 53001, 135011, 530001, 530002, 530003],
  'not-assigned': [50105],
  consent: [65001, 65004, 90094, 90095, 90099, 650056],
  'unknown-app': [50194, 500011, 650052, 700016, 1000031, 7000112],
  'network-limits': [50002, 500021, 500022, 500212],
  'tenant-inactive': [5000224, 5000225],
  'unmanaged-tenant': [650051],
  federation: [50107, 75011, 80001, 80002, 80007, 80013, 81004, 81010, 90123],
  'stale-page': [
    50011, 50058, 50089, 50132, 50133, 50140, 50173, 50196, 50199, 70019, 70043, 70044, 90014, 90015, 90023,
    160021, 165000, 165900, 700082, 900144, 900561,
  ],
  service: [50000, 70012, 90006, 90012, 90033, 90055, 90085],
};

/** Codes about an account, a tenant or a cloud, which have findings of their own. */
const known: Readonly<Record<number, SignInCode>> = {
  100014: { finding: 'personal-account', confidence: 'possible' },
  500200: { finding: 'personal-account', confidence: 'certain' },
  500208: { finding: 'personal-account', confidence: 'possible' },

  50034: { finding: 'account-not-found', confidence: 'certain' },
  // The tenant or the domain isn't known here; that can have other reasons.
  50014: { finding: 'account-not-found', confidence: 'possible' },
  50059: { finding: 'account-not-found', confidence: 'possible' },
  50128: { finding: 'account-not-found', confidence: 'possible' },
  51004: { finding: 'account-not-found', confidence: 'possible' },
  90002: { finding: 'account-not-found', confidence: 'possible' },
  90019: { finding: 'account-not-found', confidence: 'possible' },

  // Their message names the cloud to go to.
  90038: { finding: 'wrong-cloud', confidence: 'certain' },
  900383: { finding: 'wrong-cloud', confidence: 'certain' },
  900439: { finding: 'wrong-cloud', confidence: 'certain', cloud: 'us-government' },
  900440: { finding: 'wrong-cloud', confidence: 'certain', cloud: 'public' },
  // About apps, or about one of several causes.
  50049: { finding: 'wrong-cloud', confidence: 'possible' },
  90043: { finding: 'wrong-cloud', confidence: 'possible' },
  90051: { finding: 'wrong-cloud', confidence: 'possible' },
  900382: { finding: 'wrong-cloud', confidence: 'possible' },
  900432: { finding: 'wrong-cloud', confidence: 'possible' },
  1000104: { finding: 'wrong-cloud', confidence: 'possible' },
  // Not in Microsoft's list: "National Cloud Request Process Switched off", "Invalid National Cloud Token".
  90044: { finding: 'wrong-cloud', confidence: 'possible' },
  900433: { finding: 'wrong-cloud', confidence: 'possible' },
};

/**
 * Every code that is known, by its number. Sources: entra-errors#aadsts-error-codes, and reports#sign-in-codes for
 * those that Microsoft doesn't list. What to do about each cause stands in the guide.
 */
export const signInCodes: ReadonlyMap<number, SignInCode> = new Map([
  ...Object.entries(known).map(([code, meaning]) => [Number(code), meaning] as const),
  ...Object.entries(refused).flatMap(([cause, codes]) =>
    codes.map(
      (code) =>
        [code, { finding: 'sign-in-refused', cause: cause as RefusalCause, confidence: 'certain' }] as const,
    ),
  ),
]);

/** Codes of questions and interim states: on an ordinary sign-in page nothing is wrong where they stand. */
export const ordinaryCodes: ReadonlySet<number> = new Set([16000, 16001, 50058, 50074, 50076, 50140, 50203]);

/**
 * Said in the message of a code about accounts from elsewhere (50020, 90072, 16000): it is a personal one. Directly
 * behind the account: a tenant, or an address that ends in live.com, may be called anything.
 */
export const fromMicrosoftAccounts = /^\W*(user account ')\S*(' from identity provider 'live\.com')/i;
