import type { Publication, PublicationBlock, WriterWarning } from '@diglot/core'
import { addressesOf } from './addresses.ts'
import { settleBlocks } from './block.ts'

/** The blocks of a publication in the form that Markdown can say. */
export function settlePublication(
  publication: Publication,
  onWarning: (warning: WriterWarning) => void = () => {},
): PublicationBlock[] {
  const here = new Set(addressesOf(publication.blocks).map(({ anchor }) => anchor))
  return settleBlocks(publication.blocks, {
    isHere: (anchor) => here.has(anchor),
    warn: (code, message, anchor) => onWarning({ code, message, ...(anchor && { anchor }) }),
  })
}
