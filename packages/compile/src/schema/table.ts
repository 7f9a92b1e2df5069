import type { TableRecords } from '@diglot/core'
import * as v from 'valibot'
import { didYouMean } from '../report/nearest.ts'
import { oneOf } from '../report/one-of.ts'
import { fields, optional, text } from './fields.ts'
import type { Schema } from './fields.ts'
import { describe, say } from './said.ts'

/** Columns that a table of missions can have, and their headers. */
export interface MissionColumns {
  readonly number?: string
  readonly name?: string
  readonly acronym?: string
  readonly participation?: string
}

/** Columns that a table of fatalities can have, and their headers. */
export interface FatalityColumns {
  readonly number?: string
  readonly name?: string
  readonly mission?: string
  readonly date?: string
}

export interface DeclaredColumn<K extends string> {
  readonly key: K
  readonly header: string
}

interface Declaration<R extends TableRecords, C> {
  readonly records: R
  readonly caption?: string
  /** In the order in which they are written, which is the order that they are printed in. */
  readonly columns: readonly DeclaredColumn<keyof C & string>[]
}

/** A table declared in a fenced block and expanded from records. */
export type TableDeclaration =
  | Declaration<'missions', MissionColumns>
  | Declaration<'fatalities', FatalityColumns>

const allRecords: readonly TableRecords[] = ['missions', 'fatalities']

const missionTable = fields<Declaration<'missions', MissionColumns>>({
  records: recordsNamed('missions'),
  caption: optional(text),
  columns: inOrder(
    fields<MissionColumns>({
      number: optional(text),
      name: optional(text),
      acronym: optional(text),
      participation: optional(text),
    }),
  ),
})

const fatalityTable = fields<Declaration<'fatalities', FatalityColumns>>({
  records: recordsNamed('fatalities'),
  caption: optional(text),
  columns: inOrder(
    fields<FatalityColumns>({
      number: optional(text),
      name: optional(text),
      mission: optional(text),
      date: optional(text),
    }),
  ),
})

/** Which columns there can be is not known, so that nothing is said of them. */
const unknownTable: Schema<never> = v.pipe(v.looseObject({ records: recordsNamed('missions') }), v.never())

export const tableSchema: Schema<TableDeclaration> = v.lazy((input): Schema<TableDeclaration> => {
  if (typeof input !== 'object' || input === null || !('records' in input)) return missionTable
  if (input.records === 'missions') return missionTable
  return input.records === 'fatalities' ? fatalityTable : unknownTable
})

/** A schema gives keys in an order of its own: the order of the author is that of the input. */
function inOrder<C extends object>(schema: Schema<C>): Schema<readonly DeclaredColumn<keyof C & string>[]> {
  return v.lazy((input) => {
    const written = typeof input === 'object' && input !== null ? Object.keys(input) : []
    const place = ({ key }: DeclaredColumn<string>) => written.indexOf(key)
    return v.pipe(
      schema,
      v.transform((read) => declaredIn(read).toSorted((a, b) => place(a) - place(b))),
    )
  })
}

function declaredIn<C extends object>(columns: C): DeclaredColumn<keyof C & string>[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema lets no other keys and values through
  const entries = Object.entries(columns) as [keyof C & string, string][]
  return entries.map(([key, header]) => ({ key, header }))
}

/** One kind of records; where it is neither, both are expected. */
function recordsNamed<R extends TableRecords>(name: R): Schema<R> {
  return v.picklist([name], ({ input }) =>
    say({
      code: 'wrong-type',
      message: `Expected ${oneOf(allRecords)}, found ${describe(input)}`,
      hint: typeof input === 'string' ? didYouMean(input, allRecords) : undefined,
    }),
  )
}
