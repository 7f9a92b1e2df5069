import { letter } from '@diglot/core'
import type { Lang } from '@diglot/core'
import { readBlockId, shortId } from './block-id.ts'
import { letterOf, takenIds } from './sequence.ts'
import type { Sequence } from './sequence.ts'

/**
 * Where a slot stands, by the ids that were pinned around it: "where `s1.p3` was" when nothing was added or taken
 * away, else "after `s1.p2`" by its place in the list.
 */
export function pinnedAt({ container, pinned, slots }: Sequence, lang: Lang, index: number): string {
  const there = pinned[index]
  if (there !== undefined && slots[lang]?.length === pinned.length) return `where \`${there.id}\` was`
  const before = pinned[Math.min(index, pinned.length) - 1]
  return before === undefined ? `first in \`${container}\`` : `after \`${before.id}\``
}

/** A short id that nothing has, for a block that stands at an index. */
export function freeIdAt(sequence: Sequence, index: number): string {
  return freeIdAfter(sequence, shortId(sequence.pinned[index - 1]?.id ?? ''))
}

/** A short id that nothing has, for a block that stands after another. */
export function freeIdAfter(sequence: Sequence, short: string): string {
  const base = readBlockId(short)?.base ?? 0
  const taken = takenIds(sequence)
  for (let n = 1; ; n += 1) {
    const free = `${letterOf(sequence)}${base}${letter(n)}`
    if (!taken.has(free)) return free
  }
}
