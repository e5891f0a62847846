import { type RowStatus, riskRows, statusRows } from '../../states.ts';
import { useSettings } from '../settings.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';
import { AccessTag } from './AccessTag.tsx';
import { Page } from './Page.tsx';
import { StatusFilter } from './StatusFilter.tsx';

const people = [
  ['Parker McLean', 'parker'],
  ['Sarah Okafor', 'sarah'],
  ['佐藤 葵', 'aoi'],
  ['Camille Moreau', 'camille'],
  ['Lena Brandt', 'lena'],
] as const;

export function AssignmentsPage() {
  const { practice } = useSettings();
  const { assignments, statuses } = useTexts();
  const { Link, Table } = useKit();
  const status = practice in statusRows ? (practice as RowStatus) : undefined;
  // Not the first row: lists are sorted by name, not by what is wrong.
  const concerns = (index: number) => status !== undefined && index > 0 && index <= statusRows[status];

  const rows = people.map(([name, mailbox], index) => [
    <span key="name" className="tagged">
      {name} {index < riskRows.admin && <AccessTag />}
    </span>,
    status && concerns(index) ? statuses[status] : assignments.active,
    <span key="actions" className="tagged">
      <Link href="#/subscriptions/vlnew/assignments">{assignments.viewAccess}</Link>
      {concerns(index) && status === 'invitation-sent' && (
        <Link href="#/subscriptions/vlnew/assignments">{assignments.resend}</Link>
      )}
      {concerns(index) && status === 'invitation-expired' && (
        <Link href="#/subscriptions/vlnew/assignments">{assignments.reset}</Link>
      )}
    </span>,
    `${mailbox}@contoso.example`,
    `${mailbox}@contoso.example`,
    assignments.role,
  ]);
  return (
    <Page title={assignments.title}>
      {practice === 'quiet-status-filter' && <StatusFilter />}
      <Table
        label={assignments.title}
        columns={assignments.columns.map((name) => ({ key: name, name }))}
        rows={rows}
      />
    </Page>
  );
}
