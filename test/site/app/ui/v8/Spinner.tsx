import { Spinner as FluentSpinner, SpinnerSize } from '@fluentui/react';

export function Spinner({ label }: { label: string }) {
  return <FluentSpinner size={SpinnerSize.large} label={label} />;
}
