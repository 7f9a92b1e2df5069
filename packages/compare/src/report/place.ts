import { splitAnchor, type Anchor } from '@diglot/core'
import type { ComparedSegment, Comparison, Pair } from '../model.ts'
import { reportAnchor } from './blocks.ts'

/** Where a pair stands in the report, and what the place is called: the number of its paragraph, its id or its line. */
export interface Place {
  readonly anchor: Anchor
  readonly label: string
}

/** A place for every pair of a comparison. */
export function placesOf({ a, b, pairs }: Comparison): readonly Place[] {
  return pairs.map((pair, index) => {
    const segment = firstSegment(pair, a.segments, b.segments)
    return {
      anchor: segment?.anchor ?? reportAnchor(`pair.${index + 1}`),
      label: segment === undefined ? String(index + 1) : labelOfSegment(segment, index),
    }
  })
}

function firstSegment(
  pair: Pair,
  ofA: readonly ComparedSegment[],
  ofB: readonly ComparedSegment[],
): ComparedSegment | undefined {
  return ofA[pair.a[0] ?? -1] ?? ofB[pair.b[0] ?? -1]
}

/** The letter of a list item says nothing by itself. */
function labelOfSegment({ label = '', anchor }: ComparedSegment, index: number): string {
  if (/^\d/.test(label)) return label
  const block = anchor === undefined ? undefined : splitAnchor(anchor)?.block
  return block ?? (label === '' ? String(index + 1) : label)
}
