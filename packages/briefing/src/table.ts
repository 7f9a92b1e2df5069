import type { Inline, PublicationCell, PublicationColumn, PublicationRow, TableBlock } from '@diglot/core'
import type { Desk } from './desk.ts'

/** A column: what heads it, and how wide it is beside the others. */
export interface Column extends Omit<PublicationColumn, 'kind'> {
  readonly kind?: PublicationColumn['kind']
  readonly header: readonly Inline[]
}

/** A table whose cells are in the first language of the briefing, those of another saying so themselves. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly (readonly Inline[])[])[],
  { languages: [lang] }: Pick<Desk, 'languages'>,
): TableBlock {
  const cell = (children: readonly Inline[]): PublicationCell => ({ lang, children })
  const headed = columns.some(({ header }) => header.length > 0)
  return {
    type: 'table',
    lang,
    columns: columns.map(({ kind = 'text', weight, heads }) => ({
      kind,
      weight,
      ...(heads === undefined ? {} : { heads }),
    })),
    header: headed ? [{ cells: columns.map(({ header }) => cell(header)) }] : [],
    rows: rows.map((cells): PublicationRow => ({ cells: cells.map(cell) })),
  }
}
