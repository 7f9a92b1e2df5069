import { letter } from '@diglot/core'
import { readBlockId, shortId } from './block-id.ts'
import { idIn, letterOf, takenIds } from './sequence.ts'
import type { Sequence } from './sequence.ts'

/**
 * Names the slots that have no id yet, in the order of one language.
 *
 * The first time they are counted. Later, what is appended takes the next whole number that was never used, and what
 * stands before a pinned block takes the number before it and a letter: `p2a`, and `p0a` before `p1`.
 */
export function nameNewSlots(
  sequence: Sequence,
  ids: readonly (string | undefined)[],
  alsoTaken: Iterable<string>,
): string[] {
  const taken = takenIds(sequence)
  const first = taken.size === 0
  for (const id of alsoTaken) taken.add(shortId(id))
  const lastOld = ids.findLastIndex((id) => sequence.pinned.some((entry) => entry.id === id))
  let before = 0
  return ids.map((id, index) => {
    const short =
      id === undefined
        ? nextShort(
            letterOf(sequence),
            before,
            taken,
            first ? 'counted' : index > lastOld ? 'appended' : 'inserted',
          )
        : shortId(id)
    taken.add(short)
    before = readBlockId(short)?.base ?? before
    return id ?? idIn(sequence, short)
  })
}

function nextShort(
  kind: string,
  before: number,
  taken: ReadonlySet<string>,
  how: 'counted' | 'appended' | 'inserted',
): string {
  const candidate = (n: number) => (how === 'inserted' ? `${kind}${before}${letter(n)}` : `${kind}${n}`)
  let n = 1
  if (how === 'counted') n = before + 1
  if (how === 'appended') n = Math.max(0, ...[...taken].map((short) => readBlockId(short)?.base ?? 0)) + 1
  while (taken.has(candidate(n))) n += 1
  return candidate(n)
}
