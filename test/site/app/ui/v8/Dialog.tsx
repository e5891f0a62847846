import { DialogFooter, DialogType, Dialog as FluentDialog } from '@fluentui/react';
import { useSettings } from '../../settings.ts';
import type { DialogProps } from '../kit.ts';
import { Button } from './Button.tsx';

/**
 * A blocking v8 dialog swallows every click outside itself, the practice bar's included. Only with
 * `trap=1` does this one: that is how to try what it does to an extension's own controls.
 */
export function Dialog({ title, text, closeLabel, actions }: DialogProps) {
  const { trap } = useSettings();
  return (
    <FluentDialog
      hidden={false}
      minWidth={360}
      modalProps={{ isBlocking: true, focusTrapZoneProps: { isClickableOutsideFocusTrap: !trap } }}
      dialogContentProps={{ type: DialogType.normal, title, subText: text, closeButtonAriaLabel: closeLabel }}
    >
      <DialogFooter>
        {actions.map((action) => (
          <Button key={action.label} {...action} />
        ))}
      </DialogFooter>
    </FluentDialog>
  );
}
