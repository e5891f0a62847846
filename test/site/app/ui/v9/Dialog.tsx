import {
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Dialog as FluentDialog,
} from '@fluentui/react-components';
import type { DialogProps } from '../kit.ts';
import { Button } from './Button.tsx';

export function Dialog({ title, text, actions }: DialogProps) {
  return (
    <FluentDialog open>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            {actions.map((action) => (
              <Button key={action.label} {...action} />
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </FluentDialog>
  );
}
