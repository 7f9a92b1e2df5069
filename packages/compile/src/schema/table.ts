import { choice, fields, optional, text } from './fields.ts'
import type { Schema } from './fields.ts'

/** Columns of a table of missions and their headers, in the order in which they are written. */
export interface MissionColumns {
  readonly number?: string
  readonly name?: string
  readonly acronym?: string
  readonly participation?: string
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
  columns: fields<MissionColumns>({
    number: optional(text),
    name: optional(text),
    acronym: optional(text),
    participation: optional(text),
  }),
})
