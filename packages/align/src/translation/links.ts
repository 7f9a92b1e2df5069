import type { TokenTable } from '../tokens/token-table.ts'

/**
 * Which types of the first text stand for which of the second, and how likely. Type a of the first text is linked with
 * `targets[offsets[a]]` to `targets[offsets[a + 1] - 1]`.
 */
export interface Links {
  readonly offsets: Int32Array
  readonly targets: Int32Array
  /** P(type of the second text | type of the first). */
  readonly forward: Float32Array
  /** P(type of the first text | type of the second). */
  readonly backward: Float32Array
}

/** A link to build `Links` of; of two between the same types the stronger counts. */
export interface Link {
  readonly source: number
  readonly target: number
  readonly forward: number
  readonly backward: number
}

export function linksOf(found: Iterable<Link>, sources: number): Links {
  const strongest = new Map<number, Map<number, Link>>()
  for (const link of found) {
    const row = strongest.get(link.source) ?? new Map<number, Link>()
    const known = row.get(link.target)
    row.set(link.target, {
      ...link,
      forward: Math.max(link.forward, known?.forward ?? 0),
      backward: Math.max(link.backward, known?.backward ?? 0),
    })
    strongest.set(link.source, row)
  }
  const links: Link[] = []
  const offsets = new Int32Array(sources + 1)
  for (let source = 0; source < sources; source += 1) {
    links.push(...(strongest.get(source)?.values() ?? []))
    offsets[source + 1] = links.length
  }
  return {
    offsets,
    targets: Int32Array.from(links, ({ target }) => target),
    forward: Float32Array.from(links, ({ forward }) => forward),
    backward: Float32Array.from(links, ({ backward }) => backward),
  }
}

export function eachLink({ offsets, targets, forward, backward }: Links, visit: (link: Link) => void): void {
  for (let source = 0; source + 1 < offsets.length; source += 1) {
    for (let slot = offsets[source] ?? 0; slot < (offsets[source + 1] ?? 0); slot += 1) {
      visit({
        source,
        target: targets[slot] ?? 0,
        forward: forward[slot] ?? 0,
        backward: backward[slot] ?? 0,
      })
    }
  }
}

/** How sure it is that what is written alike in both texts is the same. */
const sameInBoth = 0.9

/** Types that both texts write alike: figures, marks, labels, Latin words in Chinese text. */
export function identityLinks(a: TokenTable, b: TokenTable): Link[] {
  return a.vocabulary.flatMap((token, source): Link[] => {
    const target = b.typeOf.get(token)
    return target === undefined ? [] : [{ source, target, forward: sameInBoth, backward: sameInBoth }]
  })
}
