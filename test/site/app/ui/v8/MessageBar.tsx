import { MessageBar as FluentMessageBar, MessageBarButton, MessageBarType } from '@fluentui/react';
import type { MessageBarProps } from '../kit.ts';

const types = {
  error: MessageBarType.error,
  warning: MessageBarType.severeWarning,
  info: MessageBarType.info,
};

export function MessageBar({ intent, title, text, actions = [], dismissLabel, onDismiss }: MessageBarProps) {
  return (
    <FluentMessageBar
      messageBarType={types[intent]}
      isMultiline
      {...(onDismiss && { onDismiss })}
      {...(dismissLabel && { dismissButtonAriaLabel: dismissLabel })}
      actions={
        <div>
          {actions.map(({ label, onClick }) => (
            <MessageBarButton key={label} text={label} onClick={onClick} />
          ))}
        </div>
      }
    >
      {title && <strong>{title} </strong>}
      {text}
    </FluentMessageBar>
  );
}
