import { useSettings } from '../settings.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';
import { AccessTag } from './AccessTag.tsx';
import { MismatchBanner } from './MismatchBanner.tsx';
import { Page } from './Page.tsx';

export function ContractsPage() {
  const { practice } = useSettings();
  const { contracts } = useTexts();
  const { Table } = useKit();
  const parent = practice === 'quiet-named-at-risk' ? 'ACCESS AT RISK Ltd' : 'Contoso';
  const contract = (id: string, organization: string, program: string, end: string, atRisk: boolean) => [
    <span key={id} className="tagged">
      {id} {atRisk && <AccessTag />}
    </span>,
    organization,
    program,
    end,
    contracts.active,
  ];
  return (
    <Page title={contracts.title}>
      <MismatchBanner form="user" />
      <Table
        label={contracts.title}
        columns={contracts.columns.map((name) => ({ key: name, name }))}
        rows={[
          contract('70012345', parent, 'Enterprise 6', '2027-06-30', false),
          contract('70067890', 'Contoso Federal', 'Enterprise 6', '2028-03-31', true),
          contract('70024680', 'Contoso Research', 'Open Value', '2026-12-31', true),
        ]}
      />
    </Page>
  );
}
