import type { QuoteBlock } from '@diglot/core'
import { type WriteBlock, writeInlines } from '../context.ts'
import { inside, paragraph } from '../paragraph.ts'
import { styleOf } from '../style/text-styles.ts'

export const writeQuote: WriteBlock<QuoteBlock> = (quote, context) => {
  const within = inside(quote, context)
  return [paragraph(styleOf('Quote', quote.lang), writeInlines(quote.children, within), within)]
}
