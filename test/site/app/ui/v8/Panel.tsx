import { Panel as FluentPanel } from '@fluentui/react';
import type { PanelProps } from '../kit.ts';

export function Panel({ title, closeLabel, onClose, children }: PanelProps) {
  return (
    <FluentPanel
      isOpen
      isBlocking={false}
      headerText={title}
      closeButtonAriaLabel={closeLabel}
      onDismiss={onClose}
    >
      {children}
    </FluentPanel>
  );
}
