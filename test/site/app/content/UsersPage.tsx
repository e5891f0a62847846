import { useSettings } from '../settings.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';
import { Page } from './Page.tsx';

export function UsersPage() {
  const { practice } = useSettings();
  const { users, statuses } = useTexts();
  const { Table } = useKit();
  // The list of users has words of its own for what is wrong with them, some of them the same.
  const [first, second, third] =
    practice === 'quiet-status-elsewhere'
      ? [statuses['assignment-failed'], statuses['invitation-sent'], statuses['user-not-found']]
      : [users.licensed, users.licensed, users.unlicensed];
  return (
    <Page title={users.title}>
      <Table
        label={users.title}
        columns={users.columns.map((name) => ({ key: name, name }))}
        rows={[
          ['Parker McLean', 'parker@contoso.example', first],
          ['Sarah Okafor', 'sarah@contoso.example', second],
          ['佐藤 葵', 'aoi@contoso.example', third],
        ]}
      />
    </Page>
  );
}
