import type { Table, TableCell } from 'mdast'
import { offsetsOf, placeOf } from './place.ts'
import { readText, type Reading } from './text.ts'
import type { MarkdownTable, MarkdownText } from './tree.ts'
import { unsupported } from './unsupported.ts'

/** A table written out (GFM 4.10). GFM pads and cuts rows of another length than the header; here they are reported. */
export function readTable(node: Table, reading: Reading): MarkdownTable {
  const [header, ...rows] = node.children
  const cells = header?.children ?? []
  for (const row of rows)
    if (row.children.length !== cells.length)
      reading.report({ ...unsupported('tableCells'), at: offsetsOf(row) })
  return {
    type: 'table',
    place: placeOf(reading.source, ...offsetsOf(node)),
    columns: cells.map((cell, at) => ({ align: node.align?.[at] ?? null, header: readCell(cell, reading) })),
    rows: rows.map((row) => ({
      place: placeOf(reading.source, ...offsetsOf(row)),
      cells: row.children.map((cell) => readCell(cell, reading)),
    })),
  }
}

function readCell(cell: TableCell, reading: Reading): MarkdownText {
  const [first, last] = [cell.children[0], cell.children.at(-1)]
  const at: readonly [number, number] =
    first && last ? [offsetsOf(first)[0], offsetsOf(last)[1]] : offsetsOf(cell)
  return readText(cell.children, placeOf(reading.source, ...at), reading)
}
