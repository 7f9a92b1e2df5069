import type { Anchor, PublicationCell, PublicationColumn, TableBlock } from '@diglot/core'

/** A table whose cells hold what they say in one language or in several, one under the other. */
export interface StackedTable {
  readonly columns: readonly PublicationColumn[]
  readonly header: readonly TableRow[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly anchor?: Anchor
  readonly cells: readonly (readonly PublicationCell[])[]
}

/** The table with a column for each of its own, or, stacked, with each translation under what it translates. */
export function stackedTable({ columns, header, rows }: TableBlock, stacked: boolean): StackedTable {
  const own = columns.flatMap((column, i) => (stacked && column.translates !== undefined ? [] : [i]))
  const held = own.map((index) => [
    index,
    ...columns.flatMap((column, i) => (stacked && column.translates === index ? [i] : [])),
  ])
  const set = (row: TableBlock['rows'][number]): TableRow => ({
    ...(row.anchor === undefined ? {} : { anchor: row.anchor }),
    cells: held.map((indices) => indices.flatMap((index) => row.cells[index] ?? [])),
  })
  return {
    columns: own.flatMap((index) => columns[index] ?? []),
    header: header.map(set),
    rows: rows.map(set),
  }
}
