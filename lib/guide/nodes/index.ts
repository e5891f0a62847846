import type { CauseEntries, Entries, Guide, LinkEntries, MailEntries, NodeTable } from '../types.ts';
import { admins } from './admins.ts';
import { azure } from './azure.ts';
import { clouds } from './clouds.ts';
import { cocp } from './cocp.ts';
import { crossCloud } from './cross-cloud.ts';
import { firstAccess } from './first-access.ts';
import { mails as mailTopic } from './mails.ts';
import { notVl } from './not-vl.ts';
import { partner } from './partner.ts';
import { profile } from './profile.ts';
import { refused } from './refused.ts';
import { roles } from './roles.ts';
import { signIn } from './sign-in.ts';
import { start } from './start.ts';
import { statuses } from './statuses.ts';
import { support } from './support.ts';
import { takeover } from './takeover.ts';
import { users } from './users.ts';
import { vlTab } from './vl-tab.ts';

const tables = {
  start,
  profile,
  takeover,
  azure,
  'vl-tab': vlTab,
  'cross-cloud': crossCloud,
  clouds,
  'sign-in': signIn,
  refused,
  'first-access': firstAccess,
  mails: mailTopic,
  'not-vl': notVl,
  users,
  statuses,
  roles,
  admins,
  partner,
  cocp,
  support,
} satisfies Record<string, NodeTable>;

export type TopicId = keyof typeof tables;

/** The topics, each named as its file here and in locales/<locale>/guide. */
export const topics: Readonly<Record<string, NodeTable>> = tables;

export const topicIds = Object.keys(tables) as TopicId[];

const topicOfNode = new Map(
  topicIds.flatMap((topic) => Object.keys(tables[topic]).map((node) => [node, topic] as const)),
);

/** The topic that a node belongs to. */
export const topicOf = (node: string): TopicId | undefined => topicOfNode.get(node);

/** The guide opens at the node of the finding's own name. */
const entries: Entries = {
  'profile-setup-error': 'profile-setup-error',
  'ready-to-become-admin': 'ready-to-become-admin',
  'azure-portal-redirect': 'azure-portal-redirect',
  'missing-vl-tab': 'missing-vl-tab',
  'cloud-mismatch-banner': 'cloud-mismatch-banner',
  'access-at-risk': 'access-at-risk',
  'no-permission': 'no-permission',
  'personal-account': 'personal-account',
  'account-not-found': 'account-not-found',
  'wrong-cloud': 'wrong-cloud',
  'retired-vlsc-link': 'retired-vlsc-link',
  'assignment-in-progress': 'assignment-in-progress',
  'assignment-failed': 'assignment-failed',
  'invitation-sent': 'invitation-sent',
  'invitation-expired': 'invitation-expired',
  'user-not-found': 'user-not-found',
  'invalid-wsa': 'invalid-wsa',
  'sign-in-refused': 'sign-in-refused',
};

/** Where a sign-in was refused, the guide opens at what its cause asks for. */
const causes: CauseEntries = {
  'wrong-account': 'refused-wrong-account',
  password: 'refused-password',
  'account-locked': 'refused-locked',
  'account-disabled': 'refused-disabled',
  'second-factor': 'blocked-mfa',
  'access-rule': 'blocked-conditional-access',
  device: 'refused-device',
  'not-assigned': 'refused-not-assigned',
  consent: 'refused-consent',
  'unknown-app': 'refused-unknown-app',
  'network-limits': 'blocked-network',
  'tenant-inactive': 'refused-tenant-inactive',
  'unmanaged-tenant': 'refused-unmanaged',
  federation: 'blocked-federation',
  'stale-page': 'refused-stale-page',
  service: 'refused-service',
  other: 'refused-other',
};

const mails: MailEntries = {
  welcome: { now: 'first-time-invited', outdated: 'welcome-invalid' },
  registered: { now: 'right-id-registered' },
  'permission-changes': { now: 'right-id-assigned' },
  'cloud-deadline': { now: 'cloud-mismatch-banner' },
  'vlsc-welcome': { now: 'welcome-invalid' },
  'confirm-accounts': { now: 'confirm-accounts' },
};

const links: LinkEntries = {
  'admin-center': 'which-cloud',
  'sign-in': 'other-message',
  'vl-central': 'partner-start',
};

export const guide: Guide = {
  start: 'where-stuck',
  entries,
  causes,
  mails,
  links,
  nodes: Object.assign({}, ...Object.values(topics)),
};

/** Codes that once were given to an outcome and must not be given again: they stand in old tickets. */
export const retiredCodes: readonly string[] = [];
