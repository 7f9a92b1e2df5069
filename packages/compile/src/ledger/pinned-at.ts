import type { Lang } from '@diglot/core'
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
