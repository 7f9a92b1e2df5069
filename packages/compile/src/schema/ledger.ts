import * as v from 'valibot'
import { slotKinds } from '../draft/draft.ts'
import type { SlotKind } from '../draft/draft.ts'
import type { RetiredId } from '../ledger/ledger.ts'
import { readMark } from '../ledger/text-hash.ts'
import type { TextMark } from '../ledger/text-hash.ts'
import { choice, defaulted, fields, list, optional, text } from './fields.ts'
import type { Schema } from './fields.ts'
import { describe, say } from './said.ts'

interface EntryFields {
  readonly kind: SlotKind
  readonly number?: string
  readonly record?: string
  readonly en?: TextMark
  readonly 'zh-Hans'?: TextMark
}

const mark: Schema<TextMark> = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readMark(dataset.value)
    if (read !== undefined) return read
    addIssue({
      message: say({
        code: 'wrong-type',
        message: `Expected 16 hexadecimal digits and the beginning of a text, found ${describe(dataset.value)}`,
        hint: 'this file is written by `diglot pin`: restore it from version control',
      }),
    })
    return NEVER
  }),
)

/** An entry of the ledger under its id. */
const entrySchema: Schema<EntryFields> = fields<EntryFields>({
  kind: choice(slotKinds),
  number: optional(text),
  record: optional(text),
  en: optional(mark),
  'zh-Hans': optional(mark),
})

const retiredSchema: Schema<readonly RetiredId[]> = list(
  fields<RetiredId>({ id: text, number: optional(text) }),
)

/** The ledger as YAML has it: entries under their ids, and beside them `retired`. */
export interface LedgerFields {
  readonly entries: readonly (EntryFields & { readonly id: string })[]
  readonly retired: readonly RetiredId[]
}

export const ledgerSchema: Schema<LedgerFields> = v.pipe(
  v.objectWithRest({ retired: defaulted(retiredSchema, []) }, entrySchema, ({ input }) =>
    say({ code: 'wrong-type', message: `Expected entries under their ids, found ${describe(input)}` }),
  ),
  v.transform(({ retired, ...entries }) => ({
    entries: Object.entries(entries).map(([id, entry]) => ({ id, ...entry })),
    retired,
  })),
)
