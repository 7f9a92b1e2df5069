import { inlineText, type PublicationCell, type PublicationRow, type TableBlock } from '@diglot/core'
import { AlignmentType, BorderStyle, TableCell, TableRow, WidthType } from 'docx'
import { type Context, type WriteBlock, writeInlines } from '../context.ts'
import { inside, paragraph } from '../paragraph.ts'
import { styleOf } from '../style/text-styles.ts'
import { cellMargin } from '../style/table-style.ts'
import { fixedTable, longestWord, readableWidths, spacer } from '../table.ts'
import { points } from '../theme.ts'

/**
 * A table between three rules, its header repeated on every page and no row broken across two.
 *
 * Figures stand at the right of their column.
 */
export const writeTable: WriteBlock<TableBlock> = (table, context) => {
  const within = inside(table, context)
  const caption = table.caption && paragraph('Caption', writeInlines(table.caption, within), within)
  const opened: Context = { ...within, openings: caption ? [] : within.openings }
  const measure = context.measure - context.edge
  const widths = readableWidths(
    table.columns.map(({ weight }) => weight),
    table.columns.map((_, column) => longestIn(table, column)),
    measure,
  )
  const header = table.header.map((row, index) =>
    writeRow(row, table, widths, at(opened, index), index === table.header.length - 1 ? 'last-head' : 'head'),
  )
  const rows = table.rows.map((row, index) =>
    writeRow(row, table, widths, at(opened, index + header.length), 'body'),
  )
  if (header.length + rows.length === 0) return caption ? [caption] : []
  const written = fixedTable({
    rows: [...header, ...rows],
    style: 'ThreeRules',
    widths,
    indent: context.edge,
    firstRow: header.length > 0,
    firstColumn: table.columns[0]?.heads ?? false,
    ...(table.caption ? { title: inlineText(table.caption) } : {}),
  })
  return caption ? [caption, written, spacer()] : [written, spacer()]
}

/** Room that the longest word of a column needs, twips: 9 pt type and the margin of the cell. */
function longestIn({ header, rows }: TableBlock, column: number): number {
  const ems = [...header, ...rows].map(({ cells }) => longestWord(inlineText(cells[column]?.children ?? [])))
  return Math.max(0, ...ems) * points(9) + cellMargin
}

/** What a table opens, its first row opens. */
function at(context: Context, index: number): Context {
  return index === 0 ? context : { ...context, openings: [] }
}

function writeRow(
  row: PublicationRow,
  table: TableBlock,
  widths: readonly number[],
  context: Context,
  place: 'head' | 'last-head' | 'body',
): TableRow {
  const within = inside({ ...(row.anchor ? { anchor: row.anchor } : {}), lang: table.lang }, context)
  return new TableRow({
    ...(place === 'body' ? {} : { tableHeader: true }),
    cantSplit: true,
    children: widths.map((width, index) =>
      writeCell(row.cells[index] ?? { lang: table.lang, children: [] }, {
        width,
        isFigure: table.columns[index]?.kind === 'figure',
        context: index === 0 ? within : { ...within, openings: [] },
        place,
      }),
    ),
  })
}

function writeCell(
  cell: PublicationCell,
  options: {
    readonly width: number
    readonly isFigure: boolean
    readonly context: Context
    readonly place: 'head' | 'last-head' | 'body'
  },
): TableCell {
  const { width, isFigure, place } = options
  const context: Context = { ...options.context, lang: cell.lang, place: 'cell' }
  const style = styleOf(place === 'body' ? 'TableText' : 'TableHead', cell.lang)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(place === 'last-head'
      ? { borders: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'auto' } } }
      : {}),
    children: [
      paragraph(style, writeInlines(cell.children, context), context, {
        properties: isFigure ? { alignment: AlignmentType.RIGHT } : {},
      }),
    ],
  })
}
