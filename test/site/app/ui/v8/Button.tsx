import { DefaultButton, PrimaryButton } from '@fluentui/react';
import type { Action } from '../kit.ts';

export function Button({ label, onClick, primary }: Action) {
  const FluentButton = primary ? PrimaryButton : DefaultButton;
  return <FluentButton text={label} onClick={onClick} />;
}
