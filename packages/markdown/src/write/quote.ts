import type { QuoteBlock } from '@diglot/core'
import { paragraph, tagged, type Write } from './state.ts'

export const writeQuote: Write<QuoteBlock> = (quote, state) => [
  {
    type: 'blockquote',
    children: [paragraph([...tagged(quote, state), ...state.inlines(quote.children, quote.lang)])],
  },
]
