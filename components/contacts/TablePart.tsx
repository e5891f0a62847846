import type { HTMLAttributes, Ref } from 'preact';

interface TablePartProps extends HTMLAttributes<HTMLDivElement> {
  role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell' | 'presentation';
  ref?: Ref<HTMLDivElement>;
  [data: `data-${string}`]: string | number;
}

/** A part of a table that isn't made of table elements: those can't be placed one by one, as a long table needs. */
export function TablePart({ role, ...rest }: TablePartProps) {
  return <div role={role} {...rest} />;
}
