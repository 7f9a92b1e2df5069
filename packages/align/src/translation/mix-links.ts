import type { Link, Links } from './links.ts'

/** Known and learned links in one; what was learned has this share where something was known before. A word that nothing was known of is left to what was learned. */
export function mixLinks(known: Links, learned: Links, learnedShare: number): Links {
  const most = known.targets.length + learned.targets.length
  const offsets = new Int32Array(learned.offsets.length)
  const targets = new Int32Array(most)
  const forward = new Float32Array(most)
  const backward = new Float32Array(most)
  let end = 0
  for (let source = 0; source + 1 < offsets.length; source += 1) {
    const row = rowOf(known, source)
    const share = row.size === 0 ? 1 : learnedShare
    for (let slot = learned.offsets[source] ?? 0; slot < (learned.offsets[source + 1] ?? 0); slot += 1) {
      const target = learned.targets[slot] ?? 0
      const before = row.get(target)
      row.delete(target)
      targets[end] = target
      forward[end] = share * (learned.forward[slot] ?? 0) + (1 - learnedShare) * (before?.forward ?? 0)
      backward[end] = share * (learned.backward[slot] ?? 0) + (1 - learnedShare) * (before?.backward ?? 0)
      end += 1
    }
    for (const link of row.values()) {
      targets[end] = link.target
      forward[end] = (1 - learnedShare) * link.forward
      backward[end] = (1 - learnedShare) * link.backward
      end += 1
    }
    offsets[source + 1] = end
  }
  return {
    offsets,
    targets: targets.slice(0, end),
    forward: forward.slice(0, end),
    backward: backward.slice(0, end),
  }
}

function rowOf({ offsets, targets, forward, backward }: Links, source: number): Map<number, Link> {
  const row = new Map<number, Link>()
  for (let slot = offsets[source] ?? 0; slot < (offsets[source + 1] ?? 0); slot += 1) {
    const target = targets[slot] ?? 0
    row.set(target, { source, target, forward: forward[slot] ?? 0, backward: backward[slot] ?? 0 })
  }
  return row
}
