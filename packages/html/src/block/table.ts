import type { PublicationRow, TableBlock } from '@diglot/core'
import { inlineText } from '@diglot/core'
import { attributesOf, inside, writeInlines, type Context, type WriteBlock } from '../context.ts'
import { element, lines, type Markup } from '../markup/markup.ts'

/** A table in a box of its own that scrolls where it is wider than the page, by keyboard too. */
export const writeTable: WriteBlock<TableBlock> = (table, context) => {
  const { caption, columns, header, rows } = table
  const within = inside(table, context)
  const name = caption && inlineText(caption)
  const scroll = name === undefined || name === '' ? {} : { role: 'region', 'aria-label': name, tabindex: 0 }
  const row = (each: PublicationRow, isHeader: boolean): Markup =>
    rowOf(each, columns, isHeader, table, within)
  return element('div', { class: 'scroll', ...scroll }, [
    element('table', attributesOf(table, context), [
      lines([
        ...(caption ? [element('caption', {}, [writeInlines(caption, within)])] : []),
        ...(header.length === 0
          ? []
          : [element('thead', {}, [lines(header.map((each) => row(each, true)))])]),
        element('tbody', {}, [lines(rows.map((each) => row(each, false)))]),
      ]),
    ]),
  ])
}

function rowOf(
  { anchor, cells }: PublicationRow,
  columns: TableBlock['columns'],
  isHeader: boolean,
  { lang }: TableBlock,
  context: Context,
): Markup {
  const id = anchor && context.book.open(anchor, lang)
  const within = anchor === undefined ? context : { ...context, anchor }
  return element(
    'tr',
    { id },
    cells.map((cell, at) => {
      const column = columns[at]
      const isHead = isHeader || column?.heads === true
      const attributes = {
        class: column === undefined || column.kind === 'text' ? undefined : column.kind,
        scope: isHead ? (isHeader ? 'col' : 'row') : undefined,
        lang: cell.lang === context.lang ? undefined : cell.lang,
      }
      const children = [writeInlines(cell.children, { ...within, lang: cell.lang })]
      // A header without words would head its column or row with nothing.
      const isEmpty = inlineText(cell.children) === ''
      return isHead && !isEmpty
        ? element('th', attributes, children)
        : element('td', { ...attributes, scope: undefined }, children)
    }),
  )
}
