import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';
import { Page } from './Page.tsx';

export function UsersPage() {
  const { users } = useTexts();
  const { Table } = useKit();
  return (
    <Page title={users.title}>
      <Table
        label={users.title}
        columns={users.columns.map((name) => ({ key: name, name }))}
        rows={[
          ['Parker McLean', 'parker@contoso.example', users.licensed],
          ['Sarah Okafor', 'sarah@contoso.example', users.licensed],
          ['佐藤 葵', 'aoi@contoso.example', users.unlicensed],
        ]}
      />
    </Page>
  );
}
