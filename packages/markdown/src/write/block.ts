import type { BlockType, PublicationBlock } from '@diglot/core'
import type { BlockContent } from 'mdast'
import { isContent } from '../content-kinds.ts'
import { writeBox } from './box.ts'
import { writeContents } from './contents.ts'
import { writeFigure } from './figure.ts'
import { writeGlossary } from './glossary.ts'
import { writeHeading } from './heading.ts'
import { writeImprint } from './imprint.ts'
import { writeIndex } from './index-block.ts'
import { writeList } from './list.ts'
import { writeParagraph } from './paragraph.ts'
import { writeParallel } from './parallel.ts'
import { writeQuote } from './quote.ts'
import { closeSections, writeSection } from './section.ts'
import type { Write, WriteState } from './state.ts'
import { writeTable } from './table.ts'
import { writeTimeline } from './timeline.ts'
import { writeTitlePage } from './title-page.ts'

const writers = {
  section: writeSection,
  heading: writeHeading,
  paragraph: writeParagraph,
  list: writeList,
  quote: writeQuote,
  table: writeTable,
  figure: writeFigure,
  box: writeBox,
  parallel: writeParallel,
  timeline: writeTimeline,
  contents: writeContents,
  glossary: writeGlossary,
  index: writeIndex,
  'title-page': writeTitlePage,
  imprint: writeImprint,
  'page-break': () => [],
} satisfies { readonly [T in BlockType]: Write<Extract<PublicationBlock, { type: T }>> }

/** The table holds, under the type that a block names, the writer of such blocks; a method's parameter says so to the compiler. */
type WriteAny = { write(block: PublicationBlock, state: WriteState): BlockContent[] }['write']

/** Blocks one after another; a section that only its own end can close is closed before what follows it. */
export function writeBlocks(blocks: readonly PublicationBlock[], state: WriteState): BlockContent[] {
  return blocks.flatMap((block) => {
    const write: WriteAny = writers[block.type]
    const closing = block.type === 'section' || !isContent(block) ? [] : closeSections(state)
    return [...closing, ...write(block, state)]
  })
}
