import { inlineText, type Lang, type PublicationColumn, type PublicationRow } from '@diglot/core'
import type { Faces } from '../faces/faces.ts'
import { isHan } from '../text/characters.ts'

/** Between two columns, points. */
export const columnGap = 10

/**
 * Widths of a table's columns without the gaps between them: shares of the measure by weight, but no column narrower
 * than its longest word while another can give.
 */
export function columnWidths(
  columns: readonly PublicationColumn[],
  rows: readonly PublicationRow[],
  measure: number,
  size: number,
  faces: Faces,
): number[] {
  const room = measure - columnGap * (columns.length - 1)
  const weights = columns.reduce((sum, column) => sum + column.weight, 0)
  const least = columns.map(({ kind }, i) => {
    const whole = Math.max(...rows.map((row) => cellWidth(row, i, size, faces)))
    // Dates and figures stay on one line unless they would take too much of the measure.
    return kind !== 'text' && whole < room / 3
      ? whole
      : Math.max(size, ...rows.map((row) => longestWord(row, i, size, faces)))
  })
  const widths = columns.map(({ weight }) => (room * weight) / weights)
  const missing = widths.map((width, i) => Math.max(0, (least[i] ?? 0) - width))
  const spare = widths.map((width, i) => Math.max(0, width - (least[i] ?? 0)))
  const wanted = total(missing)
  const given = Math.min(wanted, total(spare))
  if (given === 0) return widths
  return widths.map(
    (width, i) => width + ((missing[i] ?? 0) * given) / wanted - ((spare[i] ?? 0) * given) / total(spare),
  )
}

function cellWidth(row: PublicationRow, column: number, size: number, faces: Faces): number {
  const cell = row.cells[column]
  if (cell === undefined) return 0
  return Array.from(inlineText(cell.children)).reduce((sum, character) => {
    return sum + (isHan(character.codePointAt(0) ?? 0) ? size : wordWidth(character, cell.lang, size, faces))
  }, 0)
}

function longestWord(row: PublicationRow, column: number, size: number, faces: Faces): number {
  const cell = row.cells[column]
  if (cell === undefined) return 0
  return Math.max(
    0,
    ...inlineText(cell.children)
      .split(/\s+/)
      .map((word) => wordWidth(word, cell.lang, size, faces)),
  )
}

/** A Han word breaks between any two characters; two stay together. */
function wordWidth(word: string, lang: Lang, size: number, faces: Faces): number {
  if (Array.from(word).some((character) => isHan(character.codePointAt(0) ?? 0))) return size * 2
  return (faces['latin-bold'].shape(word).width * size * (lang === 'zh-Hans' ? 1.06 : 1)) / 1000
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
