import { languages } from '@diglot/core'
import { containerOf, shortId } from './block-id.ts'
import type { Report } from '../report/report.ts'
import type { Known } from './known-ids.ts'
import { freeIdAt, pinnedAt } from './pinned-at.ts'
import type { KnownId, PerLang, Sequence } from './sequence.ts'

/** A sequence and what is known of it. */
export interface KnownSequence {
  readonly sequence: Sequence
  readonly known: Known
}

/**
 * Finds texts that are pinned to an id and stand elsewhere: in another place of their sequence or in another section.
 *
 * Each is reported with both ids and then keeps its own, so that nothing else is said of either.
 */
export function moveTexts(sequences: readonly KnownSequence[], report: Report): KnownSequence[] {
  const moved = languages.flatMap((lang) => movedIn(sequences, lang))
  for (const { id, sequence, lang, index } of moved) {
    const slot = sequence.slots[lang]?.[index]?.slot
    if (slot === undefined) continue
    report(slot.place, {
      code: 'text-moved',
      message: `This text is pinned as \`${id}\` and stands ${pinnedAt(sequence, lang, index)}`,
      hint:
        containerOf(id) === sequence.container
          ? `move it back, or write \`<!-- ${shortId(id)} -->\` above it so that its id moves with it`
          : `move it back, or write an id of its new section above it: \`<!-- ${freeIdAt(sequence, index)} -->\``,
    })
  }
  return sequences.map(({ sequence, known }) => {
    const withMoved: PerLang<KnownId[]> = {}
    for (const lang of languages) {
      const ids = known[lang]
      if (ids === undefined) continue
      withMoved[lang] = ids.map((one, index) => {
        const move = moved.find(
          (each) => each.sequence === sequence && each.lang === lang && each.index === index,
        )
        return move ? { by: 'moved', id: move.id } : one
      })
    }
    return { sequence, known: withMoved }
  })
}

function movedIn(sequences: readonly KnownSequence[], lang: (typeof languages)[number]) {
  const settled = new Set(sequences.flatMap(({ known }) => (known[lang] ?? []).map((one) => one?.id)))
  const missing = sequences.flatMap(({ sequence }) =>
    sequence.pinned.flatMap(({ id, marks, record }) =>
      settled.has(id) || record !== undefined || !marks[lang]
        ? []
        : [{ id, hash: marks[lang].hash, kind: sequence.kind }],
    ),
  )
  const found = []
  for (const { sequence, known } of sequences) {
    for (const [index, { mark, slot }] of (sequence.slots[lang] ?? []).entries()) {
      if (known[lang]?.[index] !== undefined || slot.record !== undefined) continue
      const at = missing.findIndex(({ hash, kind }) => hash === mark.hash && kind === sequence.kind)
      const [match] = at === -1 ? [] : missing.splice(at, 1)
      if (match) found.push({ id: match.id, sequence, lang, index })
    }
  }
  return found
}
