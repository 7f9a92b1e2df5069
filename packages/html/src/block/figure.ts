import { drawingToSvg, inlineText, type FigureBlock, type Inline, type Paint } from '@diglot/core'
import { attributesOf, inside, writeInlines, type Context, type WriteBlock } from '../context.ts'
import { element, lines, trusted, words, type Markup } from '../markup/markup.ts'
import { writeTable } from './table.ts'

/** A figure as SVG in the colours of the page, with the table of what it shows beneath. */
export const writeFigure: WriteBlock<FigureBlock> = (figure, context) => {
  const within = inside(figure, context)
  const { drawing, data, alt, caption, subtitle = [], source, lang } = figure
  return element('figure', attributesOf(figure, context), [
    lines([
      element('figcaption', {}, [
        lines([...line('caption', caption, within), ...line('subtitle', subtitle, within)]),
      ]),
      drawing.shapes.length === 0
        ? words('')
        : trusted(drawingToSvg(drawing, { alt, lang, colour, families: () => 'inherit' }).trim()),
      data.columns.length === 0
        ? words('')
        : element('details', {}, [
            element('summary', {}, [words(context.book.ui.data)]),
            writeTable(data, within),
          ]),
      ...line('source', source, within),
    ]),
  ])
}

function line(name: string, inlines: readonly Inline[], context: Context): Markup[] {
  return inlineText(inlines) === '' ? [] : [element('p', { class: name }, [writeInlines(inlines, context)])]
}

/** A role of the theme as a property of the style sheet, so that a drawing is dark where the page is. */
function colour({ role, tint = 1 }: Paint): string {
  const full = `var(--${role})`
  return tint === 1 ? full : `color-mix(in srgb, ${full} ${Math.round(tint * 100)}%, var(--paper))`
}
