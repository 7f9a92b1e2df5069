import type { DraftEdition, Slot } from '../draft/draft.ts'

/** Every slot of an edition in the order in which it is read; notes at the end of their section. */
export function slotsOf(edition: DraftEdition): Slot[] {
  return edition.sections.flatMap(({ heading, blocks, notes }) => [
    heading,
    ...blocks.flatMap((block): Slot[] => {
      if (block.kind === 'list') return [block, ...block.items]
      return block.kind === 'table' ? [block, ...block.rows] : [block]
    }),
    ...notes,
  ])
}

/** One order out of two: that of the first, and what only the second has after what stands before it there. */
export function mergeOrders(first: readonly string[], second: readonly string[]): string[] {
  const merged = [...first]
  const known = new Set(first)
  for (const [index, id] of second.entries()) {
    if (known.has(id)) continue
    known.add(id)
    const before = second[index - 1]
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, id)
  }
  return merged
}
