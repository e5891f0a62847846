import {
  Button,
  MessageBar as FluentMessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Icon } from '../Icon.tsx';
import type { MessageBarProps } from '../kit.ts';

export function MessageBar({ intent, title, text, actions = [], dismissLabel, onDismiss }: MessageBarProps) {
  const dismiss = onDismiss && (
    <Button
      appearance="transparent"
      aria-label={dismissLabel}
      icon={<Icon name="dismiss" />}
      onClick={onDismiss}
    />
  );
  return (
    <FluentMessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>}
        {text}
      </MessageBarBody>
      <MessageBarActions {...(dismiss && { containerAction: dismiss })}>
        {actions.map(({ label, onClick }) => (
          <Button key={label} onClick={onClick}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </FluentMessageBar>
  );
}
