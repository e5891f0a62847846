import { TextField as FluentTextField } from '@fluentui/react';
import type { TextFieldProps } from '../kit.ts';

export function TextField({ label, defaultValue = '', multiline = false }: TextFieldProps) {
  return <FluentTextField label={label} defaultValue={defaultValue} multiline={multiline} rows={4} />;
}
