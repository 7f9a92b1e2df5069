import type { BlockType, PublicationBlock } from '@diglot/core'
import type { Context, WriteBlock } from '../context.ts'
import type { Markup } from '../markup/markup.ts'
import { writeBox } from './box.ts'
import { writeContents } from './contents.ts'
import { writeFigure } from './figure.ts'
import { writeGlossary } from './glossary.ts'
import { writeHeading } from './heading.ts'
import { writeImprint } from './imprint.ts'
import { writeIndex } from './subject-index.ts'
import { writeList } from './list.ts'
import { writePageBreak } from './page-break.ts'
import { writeParagraph } from './paragraph.ts'
import { writeParallel } from './parallel.ts'
import { writeQuote } from './quote.ts'
import { writeSection } from './section.ts'
import { writeTable } from './table.ts'
import { writeTimeline } from './timeline.ts'
import { writeTitlePage } from './title-page.ts'

const handlers = {
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
  'page-break': writePageBreak,
} satisfies { readonly [T in BlockType]: WriteBlock<Extract<PublicationBlock, { type: T }>> }

/** The table holds, under the type that a block names, the handler of such blocks; a method's parameter says so to the compiler. */
type WriteAny = { write(block: PublicationBlock, context: Context): Markup }['write']

export const writeBlock: WriteBlock<PublicationBlock> = (block, context) => {
  const write: WriteAny = handlers[block.type]
  return write(block, context)
}
