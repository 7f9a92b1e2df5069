import type { Anchor, Inline, Lang, Publication, PublicationBlock } from '@diglot/core'

/** Words that stand together: a paragraph, a cell, an item. */
export interface Run {
  readonly lang: Lang
  readonly inlines: readonly Inline[]
  /** Kind of the block that holds it, and of the blocks around that, outermost first. */
  readonly within: readonly string[]
  readonly anchor?: Anchor
  /** Inlines whose notes speak for these: the headers and the row of a cell, the source line of a figure. */
  readonly over: readonly Inline[]
}

/** Every run of words of a publication in reading order. */
export function runsOf(publication: Publication): Run[] {
  return publication.blocks.flatMap((block) => ofBlock(block, []))
}

function ofBlock(block: PublicationBlock, around: readonly string[]): Run[] {
  const within = [...around, nameOf(block)]
  const run = (
    lang: Lang,
    inlines: readonly Inline[],
    over: readonly Inline[] = [],
    anchor?: Anchor,
  ): Run => ({
    lang,
    inlines,
    within,
    over,
    ...(anchor === undefined ? {} : { anchor }),
  })
  switch (block.type) {
    case 'section':
      return block.children.flatMap((child) => ofBlock(child, within))
    case 'box':
      return [
        ...(block.title === undefined ? [] : [run(block.lang, block.title)]),
        ...block.children.flatMap((child) => ofBlock(child, within)),
      ]
    case 'parallel':
      return block.rows.flatMap(({ cells }) => cells.flat().flatMap((child) => ofBlock(child, within)))
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [run(block.lang, block.children)]
    case 'list':
      return block.items.map((item) => run(item.lang, item.children, [], item.anchor))
    case 'table':
      return [...block.header, ...block.rows].flatMap(({ cells }) =>
        cells.map((cell) =>
          run(
            cell.lang,
            cell.children,
            [...block.header.flatMap((row) => row.cells), ...cells].flatMap(({ children }) => children),
          ),
        ),
      )
    case 'figure':
      return [block.caption, block.subtitle ?? [], block.source].map((each) =>
        run(block.lang, each, block.source),
      )
    case 'timeline':
      return block.entries.map(({ date, children }) =>
        run(block.lang, [{ type: 'text', text: `${date} ` }, ...children]),
      )
    case 'glossary':
      return block.entries.flatMap(({ definition }) =>
        definition.map(({ lang, children }) => run(lang, children)),
      )
    case 'title-page':
      return block.lines.map(({ lang, children }) => run(lang, children))
    case 'imprint':
      return block.children.flatMap((child) => ofBlock(child, within))
    case 'contents':
    case 'index':
    case 'page-break':
      return []
  }
}

function nameOf(block: PublicationBlock): string {
  if (block.type === 'section') return `section:${(block.anchor ?? '').replace(/^.*#|\d+$/g, '')}`
  return block.type === 'box' ? `box:${block.variant}` : block.type
}

/** Numbers of the notes that inlines lead to. */
export function notesIn(inlines: readonly Inline[]): Anchor[] {
  return inlines.flatMap((inline): Anchor[] => {
    if (inline.type === 'reference') return inline.show === 'note' ? [inline.to] : []
    return 'children' in inline ? notesIn(inline.children) : []
  })
}
