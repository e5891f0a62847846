import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  title: string;
  /** A line under the title. */
  hint?: string;
  /** Data attributes by which tests and styles find it. */
  [data: `data-${string}`]: string;
  children(): ComponentChildren;
}

/** A part that folds away; what is in it is made when it is opened. */
export function Fold({ title, hint, children, ...data }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details {...data} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
        {hint && <span class="hint">{hint}</span>}
      </summary>
      {open && <div class="fold-body">{children()}</div>}
    </details>
  );
}
