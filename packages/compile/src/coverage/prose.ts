import { sectionsOf } from '@diglot/core'
import type { Addressable, ContentBlock, Edition } from '@diglot/core'
import { textOf } from '../cite/texts.ts'

/** A block of prose and its plain text. */
export interface ProseBlock {
  readonly id: string
  readonly text: string
}

/**
 * What an edition says of the world in its own words: paragraphs, list items, quotes, and rows that stand in the text.
 * Headings name, notes are the editor's, and rows of records say again what the records say.
 */
export function proseOf(edition: Pick<Edition, 'sections'>): ProseBlock[] {
  return sectionsOf(edition)
    .flatMap(({ blocks }) => blocks.flatMap(speakingIn))
    .flatMap((block) => {
      const text = textOf(block)
      return text === undefined ? [] : [{ id: block.id, text }]
    })
}

function speakingIn(block: ContentBlock): readonly Addressable[] {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return [block]
    case 'list':
      return block.items
    case 'table':
      return block.records === undefined ? block.rows : []
    case 'note':
      return []
  }
}
