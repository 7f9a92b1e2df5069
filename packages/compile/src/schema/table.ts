import * as v from 'valibot'
import { choice, fields, optional, text } from './fields.ts'
import type { Fields, Schema } from './fields.ts'

/** Columns of a table of missions and their headers, in the order in which they are written. */
export interface MissionColumns {
  readonly number?: string
  readonly name?: string
  readonly acronym?: string
  readonly participation?: string
}

const columns: Fields<MissionColumns> = {
  number: optional(text),
  name: optional(text),
  acronym: optional(text),
  participation: optional(text),
}

/** A table declared in a fenced block and expanded from records. */
export interface TableDeclaration {
  readonly records: 'missions'
  readonly caption?: string
  readonly columns: MissionColumns
}

export const tableSchema: Schema<TableDeclaration> = fields<TableDeclaration>({
  records: choice(['missions']),
  caption: optional(text),
  columns: v.lazy((input) => fields<MissionColumns>(inOrderOf(input, columns))),
})

/** The same schemas in the order in which the columns were written, which is the order that they are printed in. */
function inOrderOf(input: unknown, entries: Fields<MissionColumns>): Fields<MissionColumns> {
  const written = typeof input === 'object' && input !== null ? Object.keys(input) : []
  const sorted: Partial<{ -readonly [K in keyof Fields<MissionColumns>]: Fields<MissionColumns>[K] }> = {}
  for (const key of written) if (isColumn(key)) sorted[key] = entries[key]
  return { ...sorted, ...entries }
}

export function isColumn(key: string): key is keyof MissionColumns {
  return Object.hasOwn(columns, key)
}
