import type { FindingId } from '../facts/findings.ts';
import type { LabelSignal, Rule } from './types.ts';

/** A status of a user on the page Manage Assignments. The words are common ones, so the page has to be that page. */
export function assignmentStatus(id: FindingId, label: RegExp): Rule {
  const signal: LabelSignal = {
    kind: 'label',
    on: 'admin-center',
    route: /^\/subscriptions\/vlnew(?:\/|$)/,
    page: /^manage (?:vl )?(?:role )?assignments(?:$| [-|])/,
    column: /^status$/,
    labels: { en: { text: label, confidence: 'certain' } },
    source: 'roles#manage-assignments-statuses',
    checked: '2026-11-20',
  };
  return { id, signals: [signal] };
}
