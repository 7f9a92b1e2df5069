import type {
  ContentsBlock,
  ContentsEntry,
  HeadingBlock,
  Lang,
  PublicationBlock,
  TitleIn,
} from '@diglot/core'
import { text } from './inline.ts'
import { words } from './words.ts'

/** The contents of blocks that are already composed: every heading, in the order in which it stands. */
export function contents(
  blocks: readonly PublicationBlock[],
  languages: readonly [Lang, ...Lang[]],
): ContentsBlock {
  return {
    type: 'contents',
    lang: languages[0],
    title: languages.map((lang) => ({ lang, children: text(words.contents[lang]) })),
    entries: blocks.flatMap(entriesOf),
  }
}

function entriesOf(block: PublicationBlock): ContentsEntry[] {
  switch (block.type) {
    case 'section':
      return block.children.flatMap(entriesOf)
    case 'heading':
      return entryOf([block])
    case 'parallel':
      return block.rows.flatMap(({ cells }) =>
        entryOf(cells.flat().filter((child) => child.type === 'heading')),
      )
    default:
      return []
  }
}

function entryOf(headings: readonly HeadingBlock[]): ContentsEntry[] {
  const [first] = headings
  if (first?.anchor === undefined) return []
  return [{ level: first.level, anchor: first.anchor, titles: headings.map(titleOf) }]
}

function titleOf({ lang, label, children }: HeadingBlock): TitleIn {
  return { lang, ...(label === undefined ? {} : { label }), children: withoutNotes(children) }
}

function withoutNotes(inlines: HeadingBlock['children']): HeadingBlock['children'] {
  return inlines.filter(({ type }) => type !== 'note')
}
