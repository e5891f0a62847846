import { navigate, useRoute } from '../route.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';
import { Page } from './Page.tsx';

const post = '#/MessageCenter/:/messages/MC1200456';

/** Its main post announces the cloud change, quoting what people will see. */
export function MessageCenterPage() {
  const texts = useTexts();
  const { messages } = texts;
  const { Link, Panel, Table } = useKit();
  const { panel } = useRoute();
  const subject = (name: string) => (
    <Link key={name} href={post}>
      {name}
    </Link>
  );
  return (
    <Page title={messages.title}>
      <Table
        label={messages.title}
        columns={messages.columns.map((name) => ({ key: name, name }))}
        rows={[
          [subject(messages.major), 'Microsoft 365 suite', 'MC1200456'],
          [subject(messages.normal), 'Microsoft 365 suite', 'MC1199003'],
        ]}
      />
      {panel && (
        <Panel title={messages.major} closeLabel={texts.close} onClose={() => navigate('#/MessageCenter')}>
          <p>MC1200456</p>
          <p>{texts.banner[0]}</p>
          <p>{texts.viewMyAccess}</p>
          <p>{texts.profileError}</p>
        </Panel>
      )}
    </Page>
  );
}
