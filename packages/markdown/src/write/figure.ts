import type { FigureBlock } from '@diglot/core'
import type { PhrasingContent, BlockContent } from 'mdast'
import { paragraph, region, tagged, text, type Write } from './state.ts'
import { writeTable } from './table.ts'

/** A figure without its drawing: caption, what the drawing shows in words and as a table, and the source. */
export const writeFigure: Write<FigureBlock> = (figure, state) => {
  const { lang, alt, caption, source, data } = figure
  const words = (nodes: PhrasingContent[]): BlockContent[] => (nodes.length === 0 ? [] : [paragraph(nodes)])
  return region('figure', [
    ...words([...tagged(figure, state), ...state.inlines(caption, lang)]),
    ...words(alt === '' ? [] : [text(alt)]),
    ...(data.columns.length === 0 ? [] : writeTable(data, state)),
    ...words(state.inlines(source, lang)),
  ])
}
