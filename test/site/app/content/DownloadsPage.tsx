import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';
import { Page } from './Page.tsx';

export function DownloadsPage() {
  const { downloads } = useTexts();
  const { Link, Table } = useKit();
  const product = (name: string) => [
    name,
    'English, 日本語',
    <Link key="download" href="#/subscriptions/vlnew/downloadsandkeys">
      {downloads.download}
    </Link>,
  ];
  return (
    <Page title={downloads.title}>
      <Table
        label={downloads.title}
        columns={downloads.columns.map((name) => ({ key: name, name }))}
        rows={[product('Windows 11 Enterprise'), product('Office LTSC 2024'), product('Windows Server 2025')]}
      />
    </Page>
  );
}
