import {
  drawingToSvg,
  idOf,
  splitAnchor,
  type FigureBlock,
  type Home,
  type Publication,
  type PublicationBlock,
  type WriterWarning,
} from '@diglot/core'
import type { FootnoteDefinition } from 'mdast'
import { labelOfNote } from '../address.ts'
import { addressesOf } from '../settle/addresses.ts'
import { settlePublication } from '../settle/publication.ts'
import { writeBlocks } from './block.ts'
import { frontMatter } from './front-matter.ts'
import { writeInlines } from './inline.ts'
import { paragraph, type WriteState } from './state.ts'
import { stringify } from './stringify.ts'

export interface MarkdownOptions {
  /** Called for everything that the file does not show as the publication has it. */
  readonly onWarning?: (warning: WriterWarning) => void
  /**
   * Called with each drawing as SVG and the path, relative to the Markdown, under which the Markdown shows it. Without it
   * figures are given in words and as a table.
   */
  readonly onFigure?: (path: string, svg: string) => void
}

/**
 * A publication as Markdown (CommonMark with GFM tables and footnotes), one line a paragraph.
 *
 * Every block is tagged with its anchor as an HTML id; `readMarkdown` gives its content back. Page breaks and the widths of columns,
 * which only pages have, are left out without a warning. Throws a RangeError on an anchor that is not `document#block`.
 */
export function toMarkdown(publication: Publication, { onWarning, onFigure }: MarkdownOptions = {}): string {
  const blocks = settlePublication(publication, onWarning, onFigure !== undefined)
  const home = homeOf(publication, blocks)
  const state: WriteState = {
    home,
    ids: new Set(addressesOf(blocks).map(({ anchor, lang }) => idOf(anchor, lang, home))),
    hasTitlePage: blocks.some((block) => block.type === 'title-page' && block.variant === 'title'),
    blocks: (children) => writeBlocks(children, state),
    ...(onFigure === undefined ? {} : { figure: figureFiles(publication.id, onFigure) }),
    inlines: (children, lang) => writeInlines(children, lang, state),
    notes: [],
    sections: { open: [], depth: 0, isCell: false },
  }
  const written = new Set<string>()
  const children = blocks.flatMap((block) => [...writeBlocks([block], state), ...notesOf(state, written)])
  return `${frontMatter(publication, home)}\n${stringify({ type: 'root', children })}`
}

/** Gives each figure a file of its own, numbered in order. Its pages may be dark, so paper lies under it. */
function figureFiles(
  id: string,
  onFigure: NonNullable<MarkdownOptions['onFigure']>,
): (figure: FigureBlock) => string {
  let count = 0
  return ({ drawing, lang, alt }) => {
    const file = `figures/${id}-${++count}.svg`
    onFigure(file, drawingToSvg(drawing, { lang, alt, paper: true }))
    return file
  }
}

/** The document of the first address is the file's. */
function homeOf({ languages }: Publication, blocks: readonly PublicationBlock[]): Home {
  const [first] = addressesOf(blocks)
  const document = first && splitAnchor(first.anchor)?.document
  return { lang: languages[0], ...(document !== undefined && { document }) }
}

/** The notes referred to since the last time, at the end of the chapter that refers to them. */
function notesOf(state: WriteState, written: Set<string>): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = []
  for (let note = state.notes.shift(); note !== undefined; note = state.notes.shift()) {
    const label = labelOfNote(note.id, note.lang, state.home)
    if (written.has(label)) continue
    written.add(label)
    const children = [paragraph(state.inlines(note.children, note.lang))]
    definitions.push({ type: 'footnoteDefinition', identifier: label, label, children })
  }
  return definitions
}
