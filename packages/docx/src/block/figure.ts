import type { FigureBlock } from '@diglot/core'
import { ImageRun, type Paragraph } from 'docx'
import { type Context, type DrawPicture, type WriteBlock, writeInlines } from '../context.ts'
import { inside, paragraph } from '../paragraph.ts'
import { legalText } from '../xml/legal.ts'
import { writeTable } from './table.ts'

/**
 * A figure under its title, with its source and then the table of what it shows, for those who cannot see it. Where
 * nobody draws, the table stands for the drawing, with a warning.
 */
export const writeFigure: WriteBlock<FigureBlock> = (figure, context) => {
  const within = inside(figure, context)
  const rest = { ...within, openings: [] }
  const { caption, subtitle = [], source, data, drawing } = figure
  const drawPicture = drawing.shapes.length === 0 ? undefined : context.book.drawPicture
  if (drawing.shapes.length > 0 && drawPicture === undefined)
    context.book.warn(
      'figure-as-table',
      `Cannot draw “${figure.alt}”: its data are printed as a table`,
      figure.anchor,
    )
  return [
    paragraph('Caption', writeInlines(caption, within), within),
    ...(subtitle.length > 0 ? [paragraph('FigureSubtitle', writeInlines(subtitle, rest), rest)] : []),
    ...(drawPicture === undefined ? [] : [picture(figure, drawPicture, rest)]),
    ...(drawPicture === undefined ? [] : sourceLine()),
    ...writeTable(data, rest),
    ...(drawPicture === undefined ? sourceLine() : []),
  ]

  function sourceLine(): Paragraph[] {
    return source.length > 0 ? [paragraph('Source', writeInlines(source, rest), rest)] : []
  }
}

/** Twips to the pixels of 96 to the inch that the library counts in. */
const pixelsPerTwip = 96 / 1440
const pixelsPerPoint = 96 / 72

/** The drawing at its size, or as wide as its column. */
function picture({ drawing, alt, lang }: FigureBlock, drawPicture: DrawPicture, context: Context): Paragraph {
  const { svg, png } = drawPicture(drawing, lang)
  const room = (context.measure - context.edge) * pixelsPerTwip
  const scale = Math.min(pixelsPerPoint, room / drawing.width)
  const transformation = { width: drawing.width * scale, height: drawing.height * scale }
  const run = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: png },
    transformation,
    altText: { name: '', description: legalText(alt).text },
  })
  return paragraph('Figure', [run], context)
}
