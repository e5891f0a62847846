import { Button as FluentButton } from '@fluentui/react-components';
import type { Action } from '../kit.ts';

export function Button({ label, onClick, primary }: Action) {
  return (
    <FluentButton appearance={primary ? 'primary' : 'secondary'} onClick={onClick}>
      {label}
    </FluentButton>
  );
}
