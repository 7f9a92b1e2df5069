import type { FigureBlock } from '@diglot/core'
import type { PhrasingContent, BlockContent } from 'mdast'
import { paragraph, region, tagged, text, type Write } from './state.ts'
import { writeTable } from './table.ts'

/** A figure: its title, its drawing or what the drawing shows in words, the table of it, and the source. */
export const writeFigure: Write<FigureBlock> = (figure, state) => {
  const { lang, alt, caption, subtitle = [], source, data, drawing } = figure
  const words = (nodes: PhrasingContent[]): BlockContent[] => (nodes.length === 0 ? [] : [paragraph(nodes)])
  const file = drawing.shapes.length === 0 ? undefined : state.figure?.(figure)
  const inWords = alt === '' ? [] : [text(alt)]
  const shown = file === undefined ? inWords : [{ type: 'image' as const, url: file, alt }]
  return region('figure', [
    ...words([...tagged(figure, state), ...state.inlines(caption, lang)]),
    ...words(state.inlines(subtitle, lang)),
    ...words(shown),
    ...(data.columns.length === 0 ? [] : writeTable(data, state)),
    ...words(state.inlines(source, lang)),
  ])
}
