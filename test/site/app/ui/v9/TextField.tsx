import { Field, Input, Textarea } from '@fluentui/react-components';
import type { TextFieldProps } from '../kit.ts';

export function TextField({ label, defaultValue = '', multiline = false }: TextFieldProps) {
  return (
    <Field label={label}>
      {multiline ? <Textarea defaultValue={defaultValue} rows={4} /> : <Input defaultValue={defaultValue} />}
    </Field>
  );
}
