import type { FigureBlock } from '@diglot/core'
import { type WriteBlock, writeInlines } from '../context.ts'
import { inside, paragraph } from '../paragraph.ts'
import { writeTable } from './table.ts'

/** A figure as the table of what it shows, under its own caption; the drawing is left out, with a warning. */
export const writeFigure: WriteBlock<FigureBlock> = (figure, context) => {
  const within = inside(figure, context)
  context.book.warn(
    'figure-as-table',
    `Cannot draw “${figure.alt}”: its data are printed as a table`,
    figure.anchor,
  )
  const rest = { ...within, openings: [] }
  return [
    paragraph('Caption', writeInlines(figure.caption, within), within),
    ...writeTable(figure.data, rest),
    ...(figure.source.length > 0 ? [paragraph('Source', writeInlines(figure.source, rest), rest)] : []),
  ]
}
