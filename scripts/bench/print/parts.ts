import { inlineText, type Publication, type PublicationBlock } from '@diglot/core'
import type { Part } from './job.ts'

/** Headings and paragraphs of a publication in order; its contents are for each program to make. */
export function partsOf({ blocks }: Publication): Part[] {
  return blocks.flatMap(partsIn)
}

function partsIn(block: PublicationBlock): Part[] {
  switch (block.type) {
    case 'section':
      return block.children.flatMap(partsIn)
    case 'heading':
      return [{ kind: block.level === 1 ? 'chapter' : 'section', text: inlineText(block.children) }]
    case 'paragraph':
      return [{ kind: 'paragraph', text: inlineText(block.children) }]
    case 'contents':
      return []
    default:
      throw new Error(`Cannot hand a ${block.type} to the peers, expected headings and paragraphs`)
  }
}
