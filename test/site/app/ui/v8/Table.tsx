import { DetailsList, type IColumn, SelectionMode } from '@fluentui/react';
import type { ReactNode } from 'react';
import type { TableProps } from '../kit.ts';

interface Row {
  key: string;
  cells: readonly ReactNode[];
}

export function Table({ label, columns, rows }: TableProps) {
  const detailsColumns = columns.map(
    ({ key, name }, index): IColumn => ({
      key,
      name,
      minWidth: 120,
      maxWidth: 240,
      isRowHeader: index === 0,
      isMultiline: true,
      onRender: (row: Row) => row.cells[index],
    }),
  );
  return (
    <DetailsList
      ariaLabelForGrid={label}
      items={rows.map((cells, index): Row => ({ key: String(index), cells }))}
      columns={detailsColumns}
      selectionMode={SelectionMode.none}
    />
  );
}
