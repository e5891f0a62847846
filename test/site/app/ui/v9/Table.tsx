import {
  Table as FluentTable,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { TableProps } from '../kit.ts';

export function Table({ label, columns, rows }: TableProps) {
  return (
    <FluentTable aria-label={label}>
      <TableHeader>
        <TableRow>
          {columns.map((column) => (
            <TableHeaderCell key={column.key}>{column.name}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((cells, index) => (
          <TableRow key={String(index)}>
            {columns.map((column, columnIndex) => (
              <TableCell key={column.key}>{cells[columnIndex]}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </FluentTable>
  );
}
