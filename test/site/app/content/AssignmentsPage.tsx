import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';
import { AccessTag } from './AccessTag.tsx';
import { Page } from './Page.tsx';

export function AssignmentsPage() {
  const { assignments } = useTexts();
  const { Link, Table } = useKit();
  const user = (name: string, atRisk: boolean) => [
    <span key={name} className="tagged">
      {name} {atRisk && <AccessTag />}
    </span>,
    assignments.role,
    <Link key="access" href="#/subscriptions/vlnew/assignments">
      {assignments.viewAccess}
    </Link>,
  ];
  return (
    <Page title={assignments.title}>
      <Table
        label={assignments.title}
        columns={assignments.columns.map((name) => ({ key: name, name }))}
        rows={[user('Parker McLean', true), user('Sarah Okafor', false), user('佐藤 葵', true)]}
      />
    </Page>
  );
}
