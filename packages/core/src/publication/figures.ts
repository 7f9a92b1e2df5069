import type { FigureBlock, PublicationBlock } from './publication.ts'

/** Every figure of a publication in reading order, wherever it stands. */
export function figuresOf(blocks: readonly PublicationBlock[]): FigureBlock[] {
  return blocks.flatMap((block): FigureBlock[] => {
    switch (block.type) {
      case 'figure':
        return [block]
      case 'section':
      case 'box':
        return figuresOf(block.children)
      case 'parallel':
        return block.rows.flatMap(({ cells, remarks = [] }) => [
          ...cells.flatMap(figuresOf),
          ...figuresOf(remarks),
        ])
      default:
        return []
    }
  })
}
