import type { Anchor, ColumnKind, Inline, PublicationCell, PublicationRow, TableBlock } from '@diglot/core'
import type { AlignType, Paragraph, Table, TableRow } from 'mdast'
import { baseOf } from './block.ts'
import { readInlines } from './inline.ts'
import type { ReadState } from './state.ts'
import { openingTags } from './tags.ts'

/** A table with the caption that stands above it. A header row without words is there for GFM's sake alone. */
export function readTable(node: Table, caption: Paragraph | undefined, state: ReadState): TableBlock {
  const above = openingTags(caption?.children ?? [])
  const [first, ...others] = node.children
  const inFirst = openingTags(first?.children[0]?.children ?? []).tags.find(({ classes }) =>
    classes?.includes('table'),
  )
  const base = baseOf(caption ? above.tags[0] : inFirst, state)
  const words: Inline[] = readInlines(above.rest, base.lang, state)
  const header = first && readRow(first, [], base.lang, state)
  const languages = header?.cells.map(({ lang }) => lang) ?? []
  return {
    type: 'table',
    ...base,
    ...(words.length > 0 && { caption: words }),
    columns: (header?.cells ?? []).map((_, at) => ({ kind: kindOf(node.align?.[at]), weight: 1 })),
    header:
      header && (header.anchor || header.cells.some(({ children }) => children.length > 0)) ? [header] : [],
    rows: others.map((row) => readRow(row, languages, base.lang, state)),
  }
}

function readRow(
  row: TableRow,
  languages: readonly PublicationCell['lang'][],
  lang: PublicationCell['lang'],
  state: ReadState,
): PublicationRow {
  let anchor: Anchor | undefined
  const cells = row.children.map((cell, at): PublicationCell => {
    const { tags, rest } = openingTags(cell.children)
    for (const tag of tags)
      if (tag.classes === undefined && tag.id !== undefined) anchor ??= baseOf(tag, state).anchor
    const own =
      tags.find(({ id, classes }) => id === undefined && classes === undefined)?.lang ?? languages[at] ?? lang
    return { lang: own, children: readInlines(rest, own, state) }
  })
  return { ...(anchor && { anchor }), cells }
}

function kindOf(align: AlignType | undefined): ColumnKind {
  return align === 'right' ? 'figure' : align === 'left' ? 'date' : 'text'
}
