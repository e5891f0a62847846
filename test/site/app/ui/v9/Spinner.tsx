import { Spinner as FluentSpinner } from '@fluentui/react-components';

export function Spinner({ label }: { label: string }) {
  return <FluentSpinner label={label} labelPosition="below" />;
}
