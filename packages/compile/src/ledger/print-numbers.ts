import { letter } from '@diglot/core'
import type { SlotKind } from '../draft/draft.ts'
import { readBlockId, shortId } from './block-id.ts'
import type { Ledger } from './ledger.ts'

/** An id and what it names, in the order of the document. */
export interface Ordered {
  readonly id: string
  readonly kind: SlotKind
}

/**
 * The printed numbers of paragraphs and list items by id.
 *
 * Paragraphs run from 1 through the document. Pinned numbers stay; a paragraph inserted after 6 is 6a, one before all
 * is 0a, and one after all takes the next whole number that was never printed. Items are lettered in their list.
 */
export function printNumbers(order: readonly Ordered[], ledger: Ledger | undefined): Map<string, string> {
  const pinned = new Map(
    (ledger?.entries ?? []).flatMap(({ id, kind, number }) =>
      number === undefined || kind !== 'paragraph' ? [] : [[id, number]],
    ),
  )
  const taken = new Set([
    ...pinned.values(),
    ...(ledger?.retired ?? []).flatMap(({ number }) => number ?? []),
  ])
  const paragraphs = order.filter(({ kind }) => kind === 'paragraph')
  const last = paragraphs.findLastIndex(({ id }) => pinned.has(id))
  const numbers = new Map<string, string>()
  let before = 0
  for (const [index, { id }] of paragraphs.entries()) {
    const number = pinned.get(id) ?? nextNumber(id, before, taken, index > last)
    taken.add(number)
    numbers.set(id, number)
    before = Number.parseInt(number, 10)
  }
  for (const { id, kind } of order) if (kind === 'list-item') numbers.set(id, itemLetter(id))
  return numbers
}

/** A block that its author named `p4a` is printed with a letter, wherever it stands. */
function nextNumber(id: string, before: number, taken: ReadonlySet<string>, appended: boolean): string {
  const lettered = !appended || readBlockId(shortId(id))?.suffix !== ''
  const largest = lettered ? 0 : Math.max(0, ...[...taken].map((number) => Number.parseInt(number, 10)))
  for (let n = 1; ; n += 1) {
    const number = lettered ? `${before}${letter(n)}` : String(largest + n)
    if (!taken.has(number)) return number
  }
}

/** `a` for `i1`, `b1` for `i2a`. */
function itemLetter(id: string): string {
  const { base, suffix } = readBlockId(shortId(id)) ?? { base: 0, suffix: '' }
  const place = suffix === '' ? '' : String(placeOfLetters(suffix))
  return (base === 0 ? '0' : letter(base)) + place
}

/** `a` is 1, `z` is 26, `aa` is 27. */
function placeOfLetters(letters: string): number {
  return Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 96, 0)
}
