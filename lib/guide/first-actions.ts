import type { Finding } from '../detect/types.ts';
import type { FindingId, NamedCloud } from '../facts/findings.ts';
import type { LinkId } from '../facts/links.ts';
import type { MessageId } from '../facts/message-ids.ts';
import type { RefusalCause } from '../facts/refusal-causes.ts';

/** What a person can do about a finding at once, in one press. */
export type FirstAction =
  /** Opens addresses of the admin center: those of the person's cloud, where it is known. */
  | { kind: 'open'; links: readonly LinkId[] }
  /** The same in a private window, where another account can sign in. */
  | { kind: 'open-privately'; links: readonly LinkId[] }
  /** Writes to somebody who has to act. */
  | { kind: 'write'; to: FirstReader; message: MessageId };

/** Who is written to first. */
export type FirstReader = 'it' | 'vl-admin';

const portals = ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'] as const;
const open: FirstAction = { kind: 'open', links: portals };
const openPrivately: FirstAction = { kind: 'open-privately', links: portals };
const write = (to: FirstReader, message: MessageId): FirstAction => ({ kind: 'write', to, message });
const askIt = write('it', 'refused-sign-in');

type About = FindingId | `sign-in-refused/${RefusalCause}` | `wrong-cloud/${NamedCloud}`;

/** Where the first thing to do hangs on what the person answers, there is none. */
const firstActions: Partial<Record<About, FirstAction>> = {
  'profile-setup-error': openPrivately,
  'ready-to-become-admin': write('it', 'take-over-directory'),
  'azure-portal-redirect': open,
  'missing-vl-tab': write('vl-admin', 'check-my-access'),
  'no-permission': openPrivately,
  'personal-account': openPrivately,
  'wrong-cloud/public': { kind: 'open', links: ['admin-center'] },
  'wrong-cloud/us-government': { kind: 'open', links: ['admin-center-gcc-high', 'admin-center-dod'] },
  'retired-vlsc-link': open,
  'user-not-found': write('it', 'check-accounts'),
  'sign-in-refused/wrong-account': openPrivately,
  'sign-in-refused/account-disabled': askIt,
  'sign-in-refused/second-factor': askIt,
  'sign-in-refused/access-rule': askIt,
  'sign-in-refused/device': askIt,
  'sign-in-refused/not-assigned': askIt,
  'sign-in-refused/consent': askIt,
  'sign-in-refused/network-limits': askIt,
  'sign-in-refused/federation': askIt,
  'sign-in-refused/other': askIt,
  'sign-in-refused/unmanaged-tenant': write('it', 'take-over-directory'),
  'sign-in-refused/unknown-app': open,
  'sign-in-refused/stale-page': open,
};

/** What can be done at once about a finding; undefined where the person has to be asked first. */
export function firstActionOf({
  id,
  cause,
  cloud,
}: Pick<Finding, 'id' | 'cause' | 'cloud'>): FirstAction | undefined {
  const closer = `${id}/${cause ?? cloud}` as About;
  return firstActions[closer] ?? firstActions[id];
}
