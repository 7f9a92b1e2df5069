import {
  anchorOf,
  type ContentInline,
  type Lang,
  type PublicationCell,
  type PublicationColumn,
  type Table,
  type TableBlock,
} from '@diglot/core'
import { composeInlines, type InlineContext } from './inline.ts'

/** Widths of the columns that tables of records have, as shares of the measure. */
const weights: Readonly<Record<string, number>> = { number: 1, name: 8, acronym: 2, participation: 6 }

/** A table in one language. */
export function composeTable(table: Table, context: InlineContext): TableBlock {
  return {
    type: 'table',
    lang: context.lang,
    anchor: anchorOf(context.document, table.id),
    ...(table.caption ? { caption: composeInlines(table.caption, context) } : {}),
    columns: table.columns.map(columnOf),
    header: [{ cells: table.columns.map(({ header }) => cellOf(header, context)) }],
    rows: table.rows.map((row) => ({
      anchor: anchorOf(context.document, row.id),
      cells: row.cells.map((cell) => cellOf(cell, context)),
    })),
  }
}

/**
 * One table in two languages: the columns of both side by side, a column of figures that both share said once.
 *
 * The rows of both tables answer each other by id; the captions are joined by a slash.
 */
export function composeParallelTable(
  first: Table,
  second: Table,
  contexts: readonly [InlineContext, InlineContext],
): TableBlock {
  const [one, two] = contexts
  const others = second.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => !isShared(column.key))
  const rowsOfSecond = new Map(second.rows.map((row) => [row.id, row]))
  const caption = joined(first.caption, second.caption, one, two)
  return {
    type: 'table',
    lang: one.lang,
    anchor: anchorOf(one.document, first.id),
    ...(caption.length > 0 ? { caption } : {}),
    columns: [
      ...first.columns.map(columnOf),
      ...others.map(({ column }) => ({ ...columnOf(column), ...translated(column.key, first) })),
    ],
    header: [
      {
        cells: [
          ...first.columns.map(({ header }) => cellOf(header, one)),
          ...others.map(({ column }) => cellOf(column.header, two)),
        ],
      },
    ],
    rows: first.rows.map((row) => {
      const other = rowsOfSecond.get(row.id)
      return {
        anchor: anchorOf(one.document, row.id),
        cells: [
          ...row.cells.map((cell) => cellOf(cell, one)),
          ...others.map(({ index }) => cellOf(other?.cells[index] ?? [], two)),
        ],
      }
    }),
  }
}

/** A running number reads the same in every language. */
function isShared(key: string): boolean {
  return key === 'number'
}

function columnOf(column: Table['columns'][number]): PublicationColumn {
  return {
    kind: column.kind,
    weight: weights[column.key] ?? 4,
    ...(column.key === 'name' ? { heads: true } : {}),
  }
}

/** Which column of a table a column of its counterpart answers. */
function translated(key: string, { columns }: Table): Pick<PublicationColumn, 'translates'> {
  const translates = columns.findIndex((column) => column.key === key)
  return translates < 0 ? {} : { translates }
}

function cellOf(children: readonly ContentInline[], context: InlineContext): PublicationCell {
  return { lang: context.lang, children: composeInlines(children, context) }
}

function joined(
  first: readonly ContentInline[] | undefined,
  second: readonly ContentInline[] | undefined,
  one: InlineContext,
  two: InlineContext,
): TableBlock['header'][number]['cells'][number]['children'] {
  if (first === undefined || second === undefined) return composeInlines(first ?? second ?? [], one)
  return [
    ...composeInlines(first, one),
    { type: 'text', text: ' / ' },
    ...inLanguage(composeInlines(second, two), two.lang),
  ]
}

/** Marks the text of inlines as standing in another language than their block. */
function inLanguage(
  inlines: TableBlock['header'][number]['cells'][number]['children'],
  lang: Lang,
): typeof inlines {
  return inlines.map((inline) => {
    if (inline.type === 'text') return { ...inline, lang }
    return 'children' in inline && inline.type !== 'note'
      ? { ...inline, children: inLanguage(inline.children, lang) }
      : inline
  })
}
