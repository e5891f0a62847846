import { useState } from 'preact/hooks';
import { useGuide } from '../guide/guide.ts';
import type { MessageFormProps } from './MessageForm.tsx';

interface StepMessageProps extends MessageFormProps {
  /** What opens it, where it is no step's. */
  label?: string;
}

/** The message of a step, folded away; its form is loaded when it is opened. */
export function StepMessage({ label, ...props }: StepMessageProps) {
  const { walkWords } = useGuide();
  const [loaded, setLoaded] = useState<typeof import('./MessageForm.tsx')>();
  const [open, setOpen] = useState(false);
  return (
    <details
      class="step-message"
      data-message={props.id}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) void import('./MessageForm.tsx').then(setLoaded);
      }}
    >
      <summary>{label ?? walkWords.message}</summary>
      {open && loaded && <loaded.MessageForm {...props} />}
    </details>
  );
}
