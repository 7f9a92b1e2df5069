import type { ColumnKind, PublicationCell, PublicationRow, TableBlock } from '@diglot/core'
import type { AlignType, PhrasingContent, TableRow } from 'mdast'
import { html, paragraph, tagged, type Write, type WriteState } from './state.ts'
import { tagEnd, tagText } from '../tag.ts'

/** Dates say that they start at the left, text leaves it open. */
const alignments: Readonly<Record<ColumnKind, AlignType>> = {
  figure: 'right',
  date: 'left',
  text: null,
}

/**
 * A table as a GFM table (GitHub Flavored Markdown, 4.10), which always has a header row.
 *
 * The table's tag stands in its caption above it, or in its first header cell. Cells are in the language of their
 * column's header unless they say otherwise.
 */
export const writeTable: Write<TableBlock> = (table, state) => {
  const { caption, columns } = table
  const header: PublicationRow = table.header[0] ?? {
    cells: columns.map(() => ({ lang: table.lang, children: [] })),
  }
  const hasTag = caption === undefined && (table.anchor !== undefined || table.lang !== state.home.lang)
  const languages = header.cells.map(({ lang }) => lang)
  return [
    ...(caption
      ? [paragraph([...tagged(table, state, [], ['caption']), ...state.inlines(caption, table.lang)])]
      : []),
    {
      type: 'table',
      align: columns.map(({ kind }) => alignments[kind]),
      children: [
        row(
          header,
          languages.map(() => table.lang),
          hasTag ? tagged(table, state, [], ['table']) : [],
        ),
        ...table.rows.map((body) => row(body, languages, [])),
      ],
    },
  ]

  function row(
    { anchor, cells }: PublicationRow,
    expected: readonly PublicationCell['lang'][],
    own: PhrasingContent[],
  ): TableRow {
    const address = anchor === undefined ? [] : tagged({ anchor, lang: table.lang }, state)
    return {
      type: 'tableRow',
      children: cells.map((cell, at) => ({
        type: 'tableCell',
        children: [
          ...(at === 0 ? [...own, ...address] : []),
          ...cellContent(cell, expected[at] ?? table.lang, state),
        ],
      })),
    }
  }
}

function cellContent(
  { lang, children }: PublicationCell,
  expected: PublicationCell['lang'],
  state: WriteState,
): PhrasingContent[] {
  const inside = state.inlines(children, lang)
  return lang === expected ? inside : [html(tagText({ lang })), html(tagEnd), ...inside]
}
