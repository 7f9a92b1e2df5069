import type { TableColumn } from '@diglot/core'
import type { MarkdownTable } from '@diglot/markdown'
import type { DraftTable } from './draft.ts'
import { cellSeparator, placesInCells } from './place-in.ts'

/** A table whose rows stand in the text. A column set flush right holds figures. */
export function draftTable(table: MarkdownTable, file: string): DraftTable {
  const rows = table.rows.map(({ place, cells }) => ({
    kind: 'table-row' as const,
    place: { file, ...place },
    text: cells.map(({ plainText }) => plainText).join(cellSeparator),
    placeIn: placesInCells(cells, file),
    cells: cells.map(({ children }) => children),
  }))
  return {
    kind: 'table',
    place: { file, ...table.place },
    text: rows.map(({ text }) => text).join('\n'),
    ...(table.id && { comment: table.id }),
    columns: table.columns.map(({ align, header }, index): TableColumn => ({
      key: `c${index + 1}`,
      header: header.children,
      kind: align === 'right' ? 'figure' : 'text',
    })),
    rows,
    rowsUnknown: false,
  }
}
