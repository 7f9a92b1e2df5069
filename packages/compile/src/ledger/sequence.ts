import { languages } from '@diglot/core'
import type { Lang } from '@diglot/core'
import type { Slot } from '../draft/draft.ts'
import { kindLetters, shortId } from './block-id.ts'
import type { PlacedKind } from './block-id.ts'
import type { LedgerEntry } from './ledger.ts'
import type { TextMark } from './text-hash.ts'

/** A slot and what the ledger would keep of its text. */
export interface MarkedSlot {
  readonly slot: Slot
  readonly mark: TextMark
}

/**
 * What is numbered together: the paragraphs of a section, the items of a list, in each language there is, beside the
 * ids that the ledger has for them.
 */
export interface Sequence {
  /** What their ids begin with: `s1`, `s1.l1`. */
  readonly container: string
  readonly kind: PlacedKind
  readonly pinned: readonly LedgerEntry[]
  /** Short ids that were given out and are no more. */
  readonly retired: readonly string[]
  readonly slots: Partial<Readonly<Record<Lang, readonly MarkedSlot[]>>>
}

/** What `known` knows of one slot. */
export type KnownId =
  | { readonly by: 'text' | 'comment' | 'record'; readonly id: string }
  /** Its text was pinned to an id that stood elsewhere. */
  | { readonly by: 'moved'; readonly id: string }
  | undefined

export type PerLang<T> = Partial<Record<Lang, T>>

/** Maps what each language has; a language whose result is `undefined` is left out. */
export function perLang<T, U>(
  values: Partial<Readonly<Record<Lang, T>>>,
  map: (value: T, lang: Lang) => U | undefined,
): PerLang<U> {
  const mapped: PerLang<U> = {}
  for (const lang of languages) {
    const value = values[lang]
    const result = value === undefined ? undefined : map(value, lang)
    if (result !== undefined) mapped[lang] = result
  }
  return mapped
}

export function idIn({ container }: Sequence, short: string): string {
  return `${container}.${short}`
}

export function letterOf({ kind }: Sequence): string {
  return kindLetters[kind]
}

/** Short ids that may not be given to a new block: those in use, and those retired. */
export function takenIds({ pinned, retired }: Sequence): Set<string> {
  return new Set([...pinned.map(({ id }) => shortId(id)), ...retired])
}
