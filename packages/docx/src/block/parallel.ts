import { addressOfRow, type Lang, type ParallelBlock, type PublicationBlock } from '@diglot/core'
import { Paragraph, TableCell, TableRow, WidthType } from 'docx'
import { type Context, type WriteBlock, writeBlocks } from '../context.ts'
import { inside } from '../paragraph.ts'
import { runs } from '../run.ts'
import { columnWidths, fixedTable, spaced, spacer } from '../table.ts'

/** A Chinese text takes three fifths of the room that the English one does. */
const weights: Readonly<Record<Lang, number>> = { en: 60, 'zh-Hans': 40 }

const languageNames: Readonly<Record<Lang, string>> = { en: 'English', 'zh-Hans': '中文' }

/** Two languages as a table without borders, a row for what answers to each other; rows may break across pages. */
export const writeParallel: WriteBlock<ParallelBlock> = (parallel, context) => {
  const within = inside(parallel, context)
  const widths = columnWidths(
    parallel.languages.map((lang) => weights[lang]),
    context.measure,
  )
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: parallel.languages.map((lang, column) => cell([columnHead(lang, within)], widths[column] ?? 0)),
  })
  const rows = parallel.rows.flatMap((row, index) => {
    const openings = [...(index === 0 ? within.openings : []), ...addressOfRow(row, parallel)]
    const cells = row.cells.map((blocks, column) =>
      columnCell(blocks, widths[column] ?? 0, {
        ...within,
        openings: column === opener(row.cells) ? openings : [],
      }),
    )
    return [new TableRow({ children: cells }), ...remarksRow(row.remarks ?? [], within)]
  })
  return [
    fixedTable({
      rows: [head, ...rows],
      style: 'Languages',
      widths,
      indent: 0,
      title: parallel.languages.map((lang) => languageNames[lang]).join(' / '),
      firstRow: true,
    }),
  ]
}

/** The first column that has something in it opens the row. */
function opener(cells: ParallelBlock['rows'][number]['cells']): number {
  return cells[0].length > 0 ? 0 : 1
}

/** What is said about a row, in one cell under both columns. */
function remarksRow(remarks: readonly PublicationBlock[], context: Context): TableRow[] {
  if (remarks.length === 0) return []
  const written = writeBlocks(remarks, { ...context, edge: 0, place: 'column', openings: [] })
  return [
    new TableRow({
      children: [
        new TableCell({
          columnSpan: 2,
          width: { size: context.measure, type: WidthType.DXA },
          children: spaced(written),
        }),
      ],
    }),
  ]
}

function columnCell(blocks: readonly PublicationBlock[], width: number, context: Context): TableCell {
  const { columnGap } = context.book.theme
  const written = writeBlocks(blocks, { ...context, measure: width - columnGap, edge: 0, place: 'column' })
  return cell(written.length === 0 ? [spacer()] : spaced(written), width)
}

function columnHead(lang: Lang, context: Context): Paragraph {
  return new Paragraph({
    style: 'ColumnHead',
    children: runs(languageNames[lang], { ...context, lang, format: {} }),
  })
}

function cell(
  children: readonly (Paragraph | ReturnType<typeof spaced>[number])[],
  width: number,
): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children })
}
