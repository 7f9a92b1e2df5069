import type { ParagraphBlock } from '@diglot/core'
import { type WriteBlock, writeInlines } from '../context.ts'
import { inside, paragraph } from '../paragraph.ts'
import { runs, tab } from '../run.ts'
import { styleOf } from '../style/text-styles.ts'

/**
 * A paragraph with its number hung in the gutter.
 *
 * The number is text and a tab: Word's own numbering cannot count 12, 12a, 13, and frames in the margin are lost in
 * LibreOffice. A Chinese paragraph has a second tab, for its first line starts two characters in.
 */
export const writeParagraph: WriteBlock<ParagraphBlock> = (block, context) => {
  const within = inside(block, context)
  const children = writeInlines(block.children, within)
  if (block.number === undefined) {
    const style =
      context.place === 'box' ? 'BoxText' : context.place === 'small-print' ? 'Imprint' : 'BodyText'
    return [paragraph(styleOf(style, block.lang), children, within)]
  }
  const number = runs(block.number, { ...within, format: { style: 'ParagraphNumber' } })
  const tabs = block.lang === 'zh-Hans' ? [tab(within), tab(within)] : [tab(within)]
  return [
    paragraph(styleOf('ParagraphNumbered', block.lang), children, within, { lead: [...number, ...tabs] }),
  ]
}
