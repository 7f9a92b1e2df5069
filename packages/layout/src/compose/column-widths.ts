import { inlineText, type Lang, type PublicationCell, type PublicationColumn } from '@diglot/core'
import type { Faces } from '../faces/faces.ts'
import { isHan } from '../text/characters.ts'
import type { TableRow } from './stacked-table.ts'

/** Between two columns, points; tried in turn until every column holds its longest word. */
const gaps = [10, 7, 5]

export interface ColumnWidths {
  readonly widths: readonly number[]
  readonly gap: number
}

/** Lines end ragged: a cell needs about this much more room than its words. */
const ragged = 1.08

/** Room that one column gives another at a time, ems. */
const steps = [1, 2, 4]

/** Lines of a row that a line of a cell in it weighs. */
const costOfLine = 0.1

interface Chosen {
  readonly widths: readonly number[]
  readonly cost: number
}

/** Per row and column, the widths of the cells set there, each on one line. */
type Natural = readonly (readonly (readonly number[])[])[]

/** How far widths go from the weights given to the needs of the text, tried in turn; the first is taken unless another saves lines. */
const mixes = [0, 0.25, 0.5, 0.75, 1]

/**
 * Widths of a table's columns and of the gap between them: shares of the measure by weight, moved towards what the
 * text needs as far as that makes the table shorter, and no column narrower than its longest word while another can give.
 */
export function columnWidths(
  columns: readonly PublicationColumn[],
  rows: readonly TableRow[],
  measure: number,
  size: number,
  faces: Faces,
): ColumnWidths {
  const least = columns.map((_, i) => Math.max(size, ...rows.map((row) => longestWord(row, i, size, faces))))
  const between = columns.length - 1
  const gap = gaps.find((each) => total(least) + each * between <= measure) ?? Math.min(...gaps)
  const room = measure - gap * between
  const natural = rows.map(({ cells }) =>
    columns.map((_, i) => (cells[i] ?? []).map((cell) => cellWidth(cell, size, faces))),
  )
  const shares = portions(columns.map(({ weight }) => weight))
  const widest = portions(columns.map((_, i) => Math.max(1, ...natural.flatMap((row) => row[i] ?? []))))
  const mean = portions(columns.map((_, i) => Math.max(1, total(natural.flatMap((row) => row[i] ?? [])))))
  let best: Chosen | undefined
  for (const needs of [widest, mean]) {
    for (const mix of mixes) {
      const mixed = shares.map((share, i) => room * (share * (1 - mix) + (needs[i] ?? 0) * mix))
      const widths = widened(mixed, least)
      const cost = costOf(natural, widths)
      if (best === undefined || cost < best.cost) best = { widths, cost }
    }
  }
  return { widths: best === undefined ? [] : settled(best, natural, least, size), gap }
}

/** What widths cost: the lines of all rows, and a little for each line of a cell, so that none breaks without need. */
function costOf(natural: Natural, widths: readonly number[]): number {
  return total(
    natural.map((row) => {
      const lines = row.map((each, i) => total(each.map((width) => linesFor(width, widths[i] ?? 0))))
      return Math.max(1, ...lines) + total(lines) * costOfLine
    }),
  )
}

/** Gives room from column to column, an em or a few at a time, as long as that saves lines. */
function settled(start: Chosen, natural: Natural, least: readonly number[], size: number): readonly number[] {
  let best = start
  for (const from of least.keys()) {
    for (const to of least.keys()) {
      for (const step of steps.map((ems) => ems * size)) {
        const moved = start.widths.map((width, i) => width + (i === to ? step : 0) - (i === from ? step : 0))
        if (from === to || (moved[from] ?? 0) < (least[from] ?? 0)) continue
        const cost = costOf(natural, moved)
        if (cost < best.cost - 1e-9) best = { widths: moved, cost }
      }
    }
  }
  return best === start ? start.widths : settled(best, natural, least, size)
}

function linesFor(natural: number, width: number): number {
  return natural <= width ? 1 : Math.ceil((natural * ragged) / width)
}

function portions(amounts: readonly number[]): number[] {
  const sum = total(amounts)
  return amounts.map((amount) => amount / sum)
}

/** Columns narrower than their least take from those that can give. */
function widened(widths: readonly number[], least: readonly number[]): number[] {
  const missing = widths.map((width, i) => Math.max(0, (least[i] ?? 0) - width))
  const spare = widths.map((width, i) => Math.max(0, width - (least[i] ?? 0)))
  const wanted = total(missing)
  const had = total(spare)
  const given = Math.min(wanted, had)
  if (given === 0) return [...widths]
  return widths.map(
    (width, i) => width + ((missing[i] ?? 0) * given) / wanted - ((spare[i] ?? 0) * given) / had,
  )
}

const runsOfScript =
  /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+|[^\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+/gu

/** A cell on one line, a quarter em between scripts included. */
function cellWidth(cell: PublicationCell, size: number, faces: Faces): number {
  const runs = inlineText(cell.children).match(runsOfScript) ?? []
  const widths = runs.map((run) =>
    startsHan(run) ? Array.from(run).length * size : latinWidth(run, cell.lang, size, faces),
  )
  return total(widths) + Math.max(0, runs.length - 1) * (size / 4) + 0.5
}

function longestWord({ cells }: TableRow, column: number, size: number, faces: Faces): number {
  const words = (cells[column] ?? []).flatMap(({ lang, children }) =>
    inlineText(children)
      .split(/(?<!\d)\s+/)
      .map((word) => wordWidth(word, lang, size, faces)),
  )
  return 0.5 + Math.max(0, ...words)
}

/** A Han word breaks between any two characters; two stay together, and a figure stays with what it counts. */
function wordWidth(word: string, lang: Lang, size: number, faces: Faces): number {
  const runs = word.match(runsOfScript) ?? []
  return Math.max(
    0,
    ...runs.map((run, i) => {
      if (startsHan(run)) return size * 2
      const counts = lang === 'zh-Hans' && /\d$/.test(run) && runs[i + 1] !== undefined
      return latinWidth(run, lang, size, faces) + (counts ? size * 1.25 : 0)
    }),
  )
}

function startsHan(run: string): boolean {
  return isHan(run.codePointAt(0) ?? 0)
}

/** Set in the heaviest face, to be on the safe side. */
function latinWidth(words: string, lang: Lang, size: number, faces: Faces): number {
  return (faces['latin-bold'].shape(words).width * size * (lang === 'zh-Hans' ? 1.06 : 1)) / 1000
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
