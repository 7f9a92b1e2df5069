import type { Publication, PublicationBlock, WriterWarning } from '@diglot/core'
import { addressesOf } from './addresses.ts'
import { settleBlocks } from './block.ts'

/** The blocks of a publication in the form that Markdown can say. A reference leads only to a block that has words. */
export function settlePublication(
  publication: Publication,
  onWarning: (warning: WriterWarning) => void = () => {},
  draws = false,
): PublicationBlock[] {
  const kept = settleBlocks(publication.blocks, { isHere: () => true, warn: () => {}, draws })
  const here = new Set(addressesOf(kept).map(({ anchor }) => anchor))
  return settleBlocks(publication.blocks, {
    isHere: (anchor) => here.has(anchor),
    draws,
    warn: (code, message, anchor) => onWarning({ code, message, ...(anchor && { anchor }) }),
  })
}
