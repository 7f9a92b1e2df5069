import type { BlockType, PublicationBlock } from '@diglot/core'
import type { Band } from '../pagination/band.ts'
import { composeBox } from './box.ts'
import type { Compose, Composer, Place } from './composer.ts'
import { composeContents } from './contents.ts'
import { introduces, keptWithNext } from './introduction.ts'
import { composeFigure } from './figure.ts'
import { composeGlossary } from './glossary.ts'
import { composeHeading } from './heading.ts'
import { composeImprint } from './imprint.ts'
import { composeIndex } from './index-block.ts'
import { composeList } from './list.ts'
import { composePageBreak } from './page-break.ts'
import { composeParagraph } from './paragraph.ts'
import { composeParallel } from './parallel.ts'
import { composeQuote } from './quote.ts'
import { composeSection } from './section.ts'
import { composeTable } from './table.ts'
import { composeTimeline } from './timeline.ts'
import { composeTitlePage } from './title-page.ts'

type BlockOf<T extends BlockType> = Extract<PublicationBlock, { readonly type: T }>

/** A kind of block without an entry here does not compile. */
const handlers = {
  section: composeSection,
  heading: composeHeading,
  paragraph: composeParagraph,
  list: composeList,
  quote: composeQuote,
  table: composeTable,
  figure: composeFigure,
  box: composeBox,
  parallel: composeParallel,
  timeline: composeTimeline,
  contents: composeContents,
  glossary: composeGlossary,
  index: composeIndex,
  'title-page': composeTitlePage,
  imprint: composeImprint,
  'page-break': composePageBreak,
} satisfies { readonly [T in BlockType]: Compose<BlockOf<T>> }

/** Composes blocks in order; the first paragraph after a heading is flush. */
export function composeBlocks(blocks: readonly PublicationBlock[], place: Place, composer: Composer): Band[] {
  return blocks.flatMap((block, i) => {
    const flush = i === 0 ? place.flush : blocks[i - 1]?.type === 'heading'
    const bands = composeBlock(block, { ...place, flush }, composer)
    return introduces(block, blocks[i + 1]) ? bands.map(keptWithNext) : bands
  })
}

type Typed<T extends BlockType> = { [K in T]: { readonly type: K } & BlockOf<K> }[T]

function composeBlock<T extends BlockType>(block: Typed<T>, place: Place, composer: Composer): Band[] {
  const table: { readonly [K in BlockType]: Compose<Typed<K>> } = handlers
  return table[block.type](block, place, composer)
}
