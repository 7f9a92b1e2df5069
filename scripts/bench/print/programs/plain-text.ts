import { inlineText, type Publication } from '@diglot/core'

/** A chapter as every program is given it. */
export interface PlainChapter {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** Titles and paragraphs of a long publication. */
export function plainChapters({ blocks }: Publication): PlainChapter[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'section') return []
    const [heading, ...rest] = block.children
    return [
      {
        title: heading?.type === 'heading' ? inlineText(heading.children) : '',
        paragraphs: rest.flatMap((each) => (each.type === 'paragraph' ? [inlineText(each.children)] : [])),
      },
    ]
  })
}
