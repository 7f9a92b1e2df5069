import { inlineText, type PublicationBlock } from '@diglot/core'
import type { Band } from '../pagination/band.ts'

/** Whether a block leads to the next: words before a list, or before a quotation or a table when they end in a colon. */
export function introduces(block: PublicationBlock | undefined, next: PublicationBlock | undefined): boolean {
  if (block?.type !== 'paragraph' || next === undefined) return false
  if (next.type === 'list') return true
  return (
    (next.type === 'quote' || next.type === 'table' || next.type === 'timeline') &&
    /[:：]\s*$/.test(inlineText(block.children))
  )
}

/** A band that is not parted from the one after it. */
export function keptWithNext(band: Band): Band {
  const columns = band.columns.map((each) => ({
    ...each,
    strips: each.strips.map((strip, i) => (i === each.strips.length - 1 ? { ...strip, keep: true } : strip)),
  }))
  return { ...band, columns }
}
