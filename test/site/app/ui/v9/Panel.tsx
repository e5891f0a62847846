import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { Icon } from '../Icon.tsx';
import type { PanelProps } from '../kit.ts';

export function Panel({ title, closeLabel, onClose, children }: PanelProps) {
  const close = (
    <Button appearance="subtle" aria-label={closeLabel} icon={<Icon name="dismiss" />} onClick={onClose} />
  );
  return (
    <OverlayDrawer open position="end" modalType="non-modal" size="small" onOpenChange={onClose}>
      <DrawerHeader>
        <DrawerHeaderTitle action={close}>{title}</DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>{children}</DrawerBody>
    </OverlayDrawer>
  );
}
