import type { Span } from '@diglot/core'
import { placeInText } from '@diglot/markdown'
import type { MarkdownText } from '@diglot/markdown'
import type { Place } from '../report/place.ts'

/** Where stretches of a text stand in its file. */
export function placesIn(text: MarkdownText, file: string): (span: Span) => Place {
  return (span) => ({ file, ...placeInText(text, span) })
}

/** What stands between the cells of a row in its text. */
export const cellSeparator = ' | '

/** Where stretches of the text of a row stand: in its cells, one after the other. */
export function placesInCells(cells: readonly MarkdownText[], file: string): (span: Span) => Place {
  return ({ start, end }) => {
    let before = 0
    for (const cell of cells) {
      const { length } = cell.plainText
      if (start <= before + length) {
        const within = { start: Math.max(0, start - before), end: Math.min(end - before, length) }
        return placesIn(cell, file)(within)
      }
      before += length + cellSeparator.length
    }
    throw new RangeError(`Cannot place ${start}, expected an offset into the text of the row`)
  }
}
