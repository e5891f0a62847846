import { readPolicy, subscribePolicy } from '../browser/managed-policy.ts';
import type { ParsedPolicy } from '../policy/schema.ts';
import { deleteExpired } from '../store/expired.ts';
import { keepOrganizationDays } from '../store/retention.ts';

/** Has everything go on its day, and sooner where the organization says so; what it doesn't let be kept at once. */
export function listenToOrganization(): void {
  const obey = async ({ policy }: ParsedPolicy) => {
    await keepOrganizationDays(policy.keptDays);
    await deleteExpired();
  };
  subscribePolicy((policy) => void obey(policy));
  // This worker starts often enough for things to go on their day.
  void readPolicy().then(obey);
}
