import type { Lang } from '@diglot/core'
import type { SlotKind } from '../draft/draft.ts'
import type { TextMark } from './text-hash.ts'

/** What an id was pinned to. */
export interface LedgerEntry {
  readonly id: string
  readonly kind: SlotKind
  /** Printed number of a paragraph or a list item. */
  readonly number?: string
  /** Record of a row that was expanded. */
  readonly record?: string
  readonly marks: Partial<Readonly<Record<Lang, TextMark>>>
}

/** An id that no block has any more. Neither it nor its number is given out again. */
export interface RetiredId {
  readonly id: string
  readonly number?: string
}

/** Which text every id of a document stands for, in both languages: what keeps citations true. */
export interface Ledger {
  /** In the order of the document. */
  readonly entries: readonly LedgerEntry[]
  readonly retired: readonly RetiredId[]
}

export const emptyLedger: Ledger = { entries: [], retired: [] }
