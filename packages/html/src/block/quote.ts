import type { QuoteBlock } from '@diglot/core'
import { attributesOf, inside, writeInlines, type WriteBlock } from '../context.ts'
import { element } from '../markup/markup.ts'

export const writeQuote: WriteBlock<QuoteBlock> = (quote, context) =>
  element('blockquote', attributesOf(quote, context), [
    element('p', {}, [writeInlines(quote.children, inside(quote, context))]),
  ])
