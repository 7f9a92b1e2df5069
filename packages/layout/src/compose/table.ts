import {
  inlineText,
  type Lang,
  type PublicationCell,
  type PublicationRow,
  type TableBlock,
} from '@diglot/core'
import type { Line } from '../lines/line.ts'
import type { Artifact, RuleItem } from '../pages.ts'
import { column } from '../pagination/band.ts'
import { strip, type PlacedLine, type RepeatedHeader, type Strip } from '../pagination/strip.ts'
import { element, type Growing } from '../structure.ts'
import { ink } from '../theme/text-styles.ts'
import { baselineOf, styleOf, type TextStyle } from '../theme/theme.ts'
import { columnWidths } from './column-widths.ts'
import type { Compose, Composer, Place } from './composer.ts'
import { destinationsOf } from './inlines.ts'
import { stackedTable, type StackedTable, type TableRow } from './stacked-table.ts'
import { lineStrips, setLabel, setText, setTitle } from './text.ts'

const ruled: Artifact = { type: 'artifact', subtype: 'rule' }

/** Between the rows of a table that a box holds together, and between groups of rows. */
const hairline = 0.35

/** 三线表: a heavy rule over the header and under the last row, a fine one between header and rows. */
const heavy = 1
const fine = 0.5

/** Above and below the text of a row. */
const rowAir = 2.5

const goesOn: Readonly<Record<Lang, string>> = { en: 'continued', 'zh-Hans': '续表' }

/**
 * A table of three rules; its header stands again on every page that it goes on to, and no row is split. Small pages set
 * what is said in two languages in one cell, one under the other.
 */
export const composeTable: Compose<TableBlock> = (block, place, composer) => {
  return [column(place.width, tableStrips(block, place, composer))]
}

interface Grid {
  readonly id: string
  readonly block: TableBlock
  readonly table: StackedTable
  readonly place: Place
  readonly composer: Composer
  readonly columns: readonly { readonly x: number; readonly width: number; readonly fraction: number }[]
}

export function tableStrips(block: TableBlock, place: Place, composer: Composer): Strip[] {
  const { lang } = block
  const table = element(place.parent, 'Table', lang === place.lang ? {} : { lang })
  const grid = gridOf(block, place, composer)
  const { header: headers, rows: bodyRows } = grid.table
  const leading = styleOf(composer.setting, 'body', lang).leading
  const caption = captionStrips(block, table, place, composer)
  const head = headers.length === 0 ? undefined : element(table, 'THead')
  const header = headers.map((row, i) => headerStrip(row, i, head, grid, headers.length))
  const body = element(table, 'TBody')
  const repeated: RepeatedHeader = {
    strips: [continuedStrip(block, place, composer), ...header],
    foot: rule(0, -fine, place.width, fine),
  }
  const bare = place.boxed && header.length === 0 && composer.setting.sheet !== undefined
  const rows = bodyRows.flatMap((row, i) =>
    rowStrips(row, i, element(body, 'TR'), grid).map((each, k) => ({
      ...each,
      ...(bare ? {} : { repeated }),
      keep: paired(i, bodyRows.length),
      shapes:
        k === 0 && i > 0 && (bare || opensGroup(block, i))
          ? [...each.shapes, rule(0, 0, place.width, hairline)]
          : each.shapes,
    })),
  )
  const all = bare
    ? rows
    : [
        ...caption,
        ...(header.length > 0 ? header : [topRule(place.width)]),
        ...withFoot(rows, place.width, leading),
      ]
  return all.map((each, i) =>
    i === 0
      ? { ...each, before: leading / 2, anchors: [...destinationsOf(block.anchor, lang), ...each.anchors] }
      : each,
  )
}

/** Rows without a first cell go on with what the row above them begins. */
function opensGroup({ rows }: TableBlock, index: number): boolean {
  const begins = (row: PublicationRow): boolean => (row.cells[0]?.children.length ?? 0) > 0
  const row = rows[index]
  return row !== undefined && begins(row) && !rows.every(begins)
}

/** No row stands alone under a header or over the last rule. */
function paired(index: number, count: number): boolean {
  return count > 1 && (index === 0 || index === count - 2)
}

function captionStrips(
  { caption, lang }: TableBlock,
  table: Growing,
  place: Place,
  composer: Composer,
): Strip[] {
  if (caption === undefined) return []
  const style = styleOf(composer.setting, 'caption', lang)
  const lines = setTitle(
    caption,
    { style, lang, parent: element(table, 'Caption'), width: place.width },
    composer,
  )
  const strips = lineStrips(lines, style, { keep: true })
  return strips.map((each, i) => (i === strips.length - 1 ? { ...each, height: each.height + 4 } : each))
}

function gridOf(block: TableBlock, place: Place, composer: Composer): Grid {
  const table = stackedTable(block, composer.setting.facing === true)
  const size = styleOf(composer.setting, 'cell', block.lang).size
  const rows = [...table.header, ...table.rows]
  const { widths, gap } = columnWidths(table.columns, rows, place.width, size, composer.faces)
  let x = 0
  const columns = table.columns.map(({ kind }, i) => {
    const width = widths[i] ?? 0
    const at = x
    x += width + gap
    return { x: at, width, fraction: kind === 'figure' ? fractionWidth(table, i, block.lang, composer) : 0 }
  })
  return { id: composer.nextId('table'), block, table, place, composer, columns }
}

/** The widest fraction of a column's figures: they align on the decimal. */
function fractionWidth({ rows }: StackedTable, index: number, lang: Lang, composer: Composer): number {
  return Math.max(
    0,
    ...rows.map(({ cells }) => {
      const cell = cells[index]?.[0]
      const fraction = /\.\d+$/.exec(cell === undefined ? '' : inlineText(cell.children))
      const style = styleOf(composer.setting, 'cell', cell?.lang ?? lang)
      return fraction === null ? 0 : (composer.faces.latin.shape(fraction[0]).width * style.size) / 1000
    }),
  )
}

function headerStrip(
  row: TableRow,
  index: number,
  head: Growing | undefined,
  grid: Grid,
  count: number,
): Strip {
  const node = head === undefined ? undefined : element(head, 'TR')
  const cells = grid.columns.map((_, i) => {
    const cell = row.cells[i] ?? []
    const parent =
      node === undefined
        ? undefined
        : element(node, 'TH', { scope: 'Column', id: headerId(grid, index, i), ...langOf(cell, grid) })
    return parent === undefined ? [] : cellLines(cell, i, 'column-head', parent, grid, row.anchor)
  })
  const last = index === count - 1
  const set = rowOf(
    cells,
    grid,
    'column-head',
    node === undefined ? [] : destinationsOf(row.anchor, grid.block.lang),
  )
  const height = set.height + (index === 0 ? heavy : 0)
  return {
    ...set,
    height,
    keep: true,
    shapes: [
      ...(index === 0 ? [rule(0, 0, grid.place.width, heavy)] : []),
      ...(last ? [rule(0, height - fine, grid.place.width, fine)] : []),
    ],
  }
}

function rowStrips(row: TableRow, index: number, node: Growing, grid: Grid): Strip[] {
  const { block, table, composer } = grid
  const rowHeads = table.columns.flatMap(({ heads }, i) =>
    heads === true ? [`${grid.id}.r${index}.c${i}`] : [],
  )
  const cells = grid.columns.map((_, i) => {
    const cell = row.cells[i] ?? []
    const heads = table.columns[i]?.heads === true
    const columnHeads = table.header.map((_row, k) => headerId(grid, k, i))
    const parent = heads
      ? element(node, 'TH', {
          scope: 'Row',
          id: `${grid.id}.r${index}.c${i}`,
          headers: columnHeads,
          ...langOf(cell, grid),
        })
      : element(node, 'TD', { headers: [...columnHeads, ...rowHeads], ...langOf(cell, grid) })
    return cellLines(cell, i, 'cell', parent, grid, row.anchor)
  })
  const whole = rowOf(cells, grid, 'cell', destinationsOf(row.anchor, block.lang))
  return whole.height > composer.setting.frame.depth / 2 ? split(whole, grid) : [whole]
}

/** A row taller than half a page is set line by line: it would fit nowhere. */
function split(row: Strip, { composer, block }: Grid): Strip[] {
  const { leading } = styleOf(composer.setting, 'cell', block.lang)
  const count = Math.ceil(row.height / leading)
  return Array.from({ length: count }, (_, i) =>
    strip({
      height: leading,
      anchors: i === 0 ? row.anchors : [],
      lines: row.lines.flatMap((placed) =>
        Math.floor((placed.y - rowAir) / leading) === i ? [{ ...placed, y: placed.y - i * leading }] : [],
      ),
    }),
  )
}

/** What is all in one language other than its table's. */
function langOf([cell, another]: readonly PublicationCell[], { block }: Grid): { lang?: Lang } {
  return cell === undefined || another !== undefined || cell.lang === block.lang ? {} : { lang: cell.lang }
}

function headerId({ id }: Grid, row: number, index: number): string {
  return `${id}.h${row}.c${index}`
}

/** A line of a cell with the height that it takes there. */
interface CellLine {
  readonly line: Line
  readonly style: TextStyle
}

function cellLines(
  cells: readonly PublicationCell[],
  index: number,
  role: 'cell' | 'column-head',
  parent: Growing,
  { block, table, composer, columns }: Grid,
  anchor: string | undefined,
): CellLine[] {
  const figure = table.columns[index]?.kind === 'figure'
  const { width = 0 } = columns[index] ?? {}
  return cells.flatMap(({ lang, children }, i) => {
    const style = styleOf(composer.setting, role, lang)
    const stacked = cells.length > 1
    const lines = setText(
      children,
      {
        style,
        lang,
        parent: stacked ? element(parent, 'P', lang === block.lang ? {} : { lang }) : parent,
        width,
        align: figure ? 'end' : 'start',
        ...(anchor === undefined ? {} : { anchor }),
      },
      composer,
    )
    // Cells side by side share their baselines, whatever their language.
    const leading = i === 0 ? styleOf(composer.setting, role, block.lang) : style
    return lines.map((line) => ({ line, style: leading }))
  })
}

function rowOf(
  cells: readonly (readonly CellLine[])[],
  grid: Grid,
  role: 'cell' | 'column-head',
  anchors: readonly string[],
): Strip {
  const least = styleOf(grid.composer.setting, role, grid.block.lang).leading
  const lines = cells.flatMap((cell, i) => {
    let top = rowAir
    return cell.map((each) => {
      const placed = placeLine(each, top, i, role, grid)
      top += each.style.leading
      return placed
    })
  })
  const heights = cells.map((cell) => cell.reduce((sum, { style }) => sum + style.leading, 0))
  return strip({ height: Math.max(least, ...heights) + rowAir * 2, lines, anchors })
}

function placeLine(
  { line, style }: CellLine,
  top: number,
  index: number,
  role: 'cell' | 'column-head',
  grid: Grid,
): PlacedLine {
  const { x = 0, fraction = 0 } = grid.columns[index] ?? {}
  const text =
    role === 'column-head'
      ? ''
      : line.runs.flatMap((run) => run.words.map((word) => word.shaped.text)).join('')
  const own = /\.\d+$/.exec(text)
  const taken = own === null ? 0 : (grid.composer.faces.latin.shape(own[0]).width * style.size) / 1000
  return {
    line,
    x: fraction > 0 && /\d$/.test(text) ? x - fraction + taken : x,
    y: top + baselineOf(style),
  }
}

function rule(x: number, y: number, width: number, height: number): RuleItem {
  return { type: 'rule', x, y, width, height, paint: ink, content: ruled }
}

function topRule(width: number): Strip {
  return strip({ height: heavy, keep: true, shapes: [rule(0, 0, width, heavy)] })
}

/** The last row ends with the heavy rule and some air. */
function withFoot(rows: readonly Strip[], width: number, leading: number): Strip[] {
  return rows.map((each, i) => {
    if (i < rows.length - 1) return each
    return {
      ...each,
      height: each.height + heavy + leading / 2,
      shapes: [...each.shapes, rule(0, each.height, width, heavy)],
    }
  })
}

function continuedStrip({ lang, columns }: TableBlock, place: Place, composer: Composer): Strip {
  const style = styleOf(composer.setting, 'source', lang)
  const translated = columns.some(({ translates }) => translates !== undefined)
  const words = translated ? `${goesOn.en} / ${goesOn['zh-Hans']}` : goesOn[lang]
  const line = setLabel(words, style, lang, ruled, composer)
  return strip({
    height: style.leading + 3,
    keep: true,
    lines: [{ line, x: place.width - line.width, y: baselineOf(style) }],
  })
}
