import { languages } from '@diglot/core'
import type { Lang } from '@diglot/core'
import type { Report } from '../report/report.ts'
import { shortId } from './block-id.ts'
import type { Known } from './known-ids.ts'
import { longestCommon } from './longest-common.ts'
import { nameNewSlots } from './new-ids.ts'
import { freeIdAfter } from './pinned-at.ts'
import { perLang } from './sequence.ts'
import type { MarkedSlot, PerLang, Sequence } from './sequence.ts'

/** The id of every slot of a sequence. */
export interface ResolvedSequence {
  readonly ids: PerLang<readonly string[]>
  /** Ids that were given although something cannot be told: nothing more should be said of their blocks. */
  readonly doubtful: readonly string[]
}

type Ids = (string | undefined)[]

/** Slots of one language between two that are certain, and the pinned ids that stood between the same two. */
interface Gap {
  /** Ids on either side; `undefined` at an end of the sequence. */
  readonly left: string | undefined
  readonly right: string | undefined
  /** All slots between them, those with an id included. */
  readonly from: number
  readonly to: number
  /** Pinned ids between them that no slot of this language has. */
  readonly missing: readonly string[]
}

/**
 * Gives every slot its id.
 *
 * What is certain stays. Between certain neighbours, as many texts as ids are edits in place; texts without ids are
 * new; ids without texts are gone. When both numbers differ, the other language may know (it was not edited there);
 * when it does not, nobody can tell edited from inserted, and it is reported as an `ambiguous-move`.
 */
export function resolveSequence(
  sequence: Sequence,
  known: Known,
  elsewhere: PerLang<ReadonlySet<string>>,
  report: Report,
): ResolvedSequence {
  const certain = perLang(known, (ids) => ids.map((one) => (one?.by === 'moved' ? undefined : one?.id)))
  const ids: PerLang<Ids> = perLang(known, (one) => one.map((each) => each?.id))
  const doubtful = languages.flatMap((lang) =>
    (known[lang] ?? []).flatMap((one) => (one?.by === 'moved' ? [one.id] : [])),
  )
  const open: { lang: Lang; gap: Gap }[] = []
  for (const lang of languages) {
    const mine = ids[lang]
    if (mine === undefined) continue
    for (const gap of gapsOf(sequence, lang, mine, elsewhere[lang])) borrow(gap, mine, certain, lang)
    for (const gap of gapsOf(sequence, lang, mine, elsewhere[lang]))
      if (!fill(gap, mine)) open.push({ lang, gap })
  }
  const named = nameAll(sequence, ids, certain, open)
  for (const { lang, gap } of open) {
    const mine = ids[lang]
    if (mine === undefined) continue
    borrow(gap, mine, named, lang)
    if (holesOf(gap, mine).length === 0) continue
    const missing = gap.missing.filter((id) => !mine.includes(id))
    reportAmbiguous(sequence, { ...gap, missing }, sequence.slots[lang] ?? [], mine, report)
    doubtful.push(...missing)
    for (const [offset, hole] of holesOf(gap, mine).entries()) mine[hole] = missing[offset]
  }
  const resolved = nameAll(sequence, ids, certain, [])
  const unclear = open.length > 0 && doubtful.length > 0
  return { ids: resolved, doubtful: unclear ? [...doubtful, ...Object.values(resolved).flat()] : doubtful }
}

/** Names what is new in each language by itself: the same places have the same names, and nobody has a certain id twice. */
function nameAll(
  sequence: Sequence,
  ids: PerLang<Ids>,
  certain: PerLang<Ids>,
  open: readonly { readonly lang: Lang; readonly gap: Gap }[],
): PerLang<string[]> {
  const everywhere = Object.values(certain).flat()
  const unsettled = new Set(open.map(({ lang }) => lang))
  return perLang(ids, (mine, lang) =>
    unsettled.has(lang)
      ? mine.map((id) => id ?? '')
      : nameNewSlots(
          sequence,
          mine,
          [...everywhere, ...mine].filter((id) => id !== undefined),
        ),
  )
}

function gapsOf(sequence: Sequence, lang: Lang, ids: Ids, elsewhere: ReadonlySet<string> | undefined): Gap[] {
  const pinned = sequence.pinned.map(({ id }) => id)
  const has = new Set<string | undefined>(ids)
  const isMissing = (id: string, index: number) =>
    !has.has(id) && !elsewhere?.has(id) && sequence.pinned[index]?.marks[lang] !== undefined
  const bounds = [[-1, -1], ...longestCommon(pinned, ids), [pinned.length, ids.length]] as const
  return bounds.slice(1).flatMap(([right, to], index): Gap[] => {
    const [left, before] = bounds[index] ?? [-1, -1]
    const gap: Gap = {
      left: pinned[left],
      right: pinned[right],
      from: before + 1,
      to,
      missing: pinned.filter((id, at) => at > left && at < right && isMissing(id, at)),
    }
    return holesOf(gap, ids).length > 0 ? [gap] : []
  })
}

function holesOf({ from, to }: Gap, ids: Ids): number[] {
  const holes: number[] = []
  for (let index = from; index < to; index += 1) if (ids[index] === undefined) holes.push(index)
  return holes
}

/** Fills what one language alone can tell: edits in place; what is plainly new stays open for a new name. */
function fill(gap: Gap, ids: Ids): boolean {
  const holes = holesOf(gap, ids)
  if (gap.missing.length === 0) return true
  if (holes.length !== gap.missing.length) return false
  for (const [offset, hole] of holes.entries()) ids[hole] = gap.missing[offset]
  return true
}

/** Takes what ids the other language has for these slots, when it has as many between the same two. */
function borrow(gap: Gap, ids: Ids, known: PerLang<Ids>, lang: Lang): void {
  const other = languages.find((each) => each !== lang && known[each] !== undefined)
  const theirs = other && known[other]
  if (theirs === undefined) return
  const from = gap.left === undefined ? 0 : theirs.indexOf(gap.left) + 1
  const to = gap.right === undefined ? theirs.length : theirs.indexOf(gap.right)
  if ((from === 0 && gap.left !== undefined) || to - from !== gap.to - gap.from) return
  for (const hole of holesOf(gap, ids)) {
    const id = theirs[from + hole - gap.from]
    if (id !== undefined && id !== '' && !ids.includes(id)) ids[hole] = id
  }
}

function reportAmbiguous(
  sequence: Sequence,
  gap: Gap,
  slots: readonly MarkedSlot[],
  ids: Ids,
  report: Report,
): void {
  const holes = holesOf(gap, ids)
  const first = slots[holes[0] ?? 0]
  if (first === undefined) return
  const one = gap.missing[0] ?? ''
  const more = holes.length > gap.missing.length
  const short = shortId(one)
  report(first.slot.place, {
    code: 'ambiguous-move',
    message:
      `${count(holes.length, sequence.kind)} with new text ${holes.length === 1 ? 'stands' : 'stand'} ${between(gap)}, where ` +
      `${gap.missing.map((id) => `\`${id}\``).join(', ')} ${gap.missing.length === 1 ? 'was' : 'were'}: ` +
      `${more ? 'edited and inserted' : 'edited and deleted'} cannot be told apart`,
    hint: more
      ? `write \`<!-- ${short} -->\` above the ${sequence.kind} that is \`${one}\` and \`<!-- ${freeIdAfter(sequence, short)} -->\` above a new one`
      : `write \`<!-- ${short} -->\` above the ${sequence.kind} that is still \`${one}\``,
  })
}

function between({ left, right }: Gap): string {
  if (left !== undefined && right !== undefined) return `between \`${left}\` and \`${right}\``
  if (left !== undefined) return `after \`${left}\``
  return right === undefined ? 'here' : `before \`${right}\``
}

function count(n: number, kind: string): string {
  const name = kind.replace('-', ' ')
  return `${n} ${n === 1 ? name : `${name}s`}`
}
