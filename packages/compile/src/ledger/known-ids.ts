import type { Lang } from '@diglot/core'
import type { Finding, Report } from '../report/report.ts'
import { readBlockId, shortId } from './block-id.ts'
import { longestCommon } from './longest-common.ts'
import { idIn, letterOf, perLang } from './sequence.ts'
import type { KnownId, MarkedSlot, PerLang, Sequence } from './sequence.ts'

/** What is certain of each slot of a sequence, per language. */
export type Known = PerLang<readonly KnownId[]>

/** Ids that are certain: those that a comment pins, those of records, and those whose text is the pinned one. */
export function knownIds(sequence: Sequence, report: Report): Known {
  return perLang(sequence.slots, (slots, lang) => knownIn(sequence, slots, lang, report))
}

function knownIn(sequence: Sequence, slots: readonly MarkedSlot[], lang: Lang, report: Report): KnownId[] {
  const known: KnownId[] = slots.map(({ slot }) => byRecord(sequence, slot.record))
  const given = new Set<string>()
  for (const [index, { slot }] of slots.entries()) {
    const short = commented(sequence, slot, given, report)
    if (short === undefined) continue
    given.add(short)
    known[index] = { by: 'comment', id: idIn(sequence, short) }
  }
  const settled = new Set(known.map((one) => one?.id))
  const open = slots.flatMap(({ mark }, index) =>
    known[index] === undefined ? [{ index, hash: mark.hash }] : [],
  )
  const pinned = sequence.pinned.filter(
    ({ id, marks, record }) => !settled.has(id) && marks[lang] !== undefined && record === undefined,
  )
  const matches = longestCommon(
    pinned.map(({ marks }) => marks[lang]?.hash),
    open.map(({ hash }) => hash),
  )
  for (const [from, to] of matches) {
    const entry = pinned[from]
    const slot = open[to]
    if (entry && slot) known[slot.index] = { by: 'text', id: entry.id }
  }
  return known
}

function byRecord({ pinned }: Sequence, record: string | undefined): KnownId {
  const entry = record === undefined ? undefined : pinned.find((candidate) => candidate.record === record)
  return entry && { by: 'record', id: entry.id }
}

/** The short id that a comment gives a slot, when the slot may have it. */
function commented(
  sequence: Sequence,
  { comment, place }: MarkedSlot['slot'],
  given: ReadonlySet<string>,
  report: Report,
): string | undefined {
  if (comment === undefined) return undefined
  const { value } = comment
  const short = value.startsWith(`${sequence.container}.`) ? shortId(value) : value
  const wrong = wrongComment(sequence, short, given)
  if (wrong === undefined) return short
  report({ file: place.file, ...comment.place }, wrong)
  return undefined
}

function wrongComment(sequence: Sequence, short: string, given: ReadonlySet<string>): Finding | undefined {
  const letter = letterOf(sequence)
  if (readBlockId(short)?.letter !== letter) {
    return {
      code: 'unknown-anchor',
      message: `\`${short}\` is no id of a ${sequence.kind}, expected \`${letter}1\`, \`${letter}2\`, \`${letter}2a\` …`,
    }
  }
  if (given.has(short)) {
    return {
      code: 'duplicate-id',
      message: `The id \`${idIn(sequence, short)}\` stands twice`,
      hint: 'give each block an id of its own',
    }
  }
  if (!sequence.retired.includes(short)) return undefined
  return {
    code: 'duplicate-id',
    message: `The id \`${idIn(sequence, short)}\` was retired and is not given out again`,
    hint: 'leave the comment out, and `diglot pin` gives the block a new id',
  }
}
