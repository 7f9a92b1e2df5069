import type { Alignment, Lang } from '@diglot/core'
import type { DraftEdition, DraftTable, Slot } from '../draft/draft.ts'
import { containerOf } from '../ledger/block-id.ts'
import type { Identified } from '../ledger/identify.ts'
import { slotsOf } from '../ledger/reading-order.ts'
import type { Report } from '../report/report.ts'

/**
 * Every block answers to the block of the same id in the other language, unless the alignment lists it. A section
 * without its counterpart is reported once, not for each of its blocks; so is a list or a table.
 */
export function checkCounterparts(
  [first, second]: readonly [DraftEdition, DraftEdition],
  { ids, doubtful }: Identified,
  alignment: readonly Alignment[],
  report: Report,
): void {
  for (const [edition, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const theirs = new Set(slotsOf(other).map((slot) => ids.get(slot)))
    const listed = listedIn(alignment, edition.lang)
    const alone = new Set<string>()
    for (const slot of slotsOf(edition)) {
      const id = ids.get(slot) ?? ''
      if (theirs.has(id) || listed.has(id) || doubtful.has(id)) continue
      alone.add(id)
      if (isInside(id, slot, alone)) continue
      report(slot.place, {
        code: 'missing-counterpart',
        message: `\`${slot.kind === 'heading' ? containerOf(id) : id}\` has no counterpart in ${other.file.slice(other.file.lastIndexOf('/') + 1)}${counts(slot, id, edition, other, ids)}`,
        hint: 'restate it in the other language too, or list the exception in alignment.yaml',
      })
    }
  }
  checkOrder(first, second, { ids, doubtful }, report)
  checkColumns(first, second, ids, report)
}

/** What both editions have stands in the same order in both; the first block out of order is reported. */
function checkOrder(
  first: DraftEdition,
  second: DraftEdition,
  { ids, doubtful }: Identified,
  report: Report,
): void {
  const idsOf = (edition: DraftEdition) => slotsOf(edition).map((slot) => ids.get(slot))
  const theirs = new Set(idsOf(second))
  const expected = idsOf(first).filter((id) => theirs.has(id) && !doubtful.has(id ?? ''))
  const shared = new Set(expected)
  const found = slotsOf(second).filter((slot) => shared.has(ids.get(slot)))
  const index = found.findIndex((slot, at) => ids.get(slot) !== expected[at])
  const slot = found[index]
  if (slot === undefined || slot.kind === 'note') return
  report(slot.place, {
    code: 'order-differs',
    message: `\`${ids.get(slot) ?? ''}\` stands here, where the ${first.lang} edition has \`${expected[index] ?? ''}\``,
    hint: 'put the blocks in the same order in both languages',
  })
}

function listedIn(alignment: readonly Alignment[], lang: Lang): Set<string> {
  return new Set(alignment.flatMap((each) => each[lang]))
}

/** Whether what holds it is without counterpart itself: its section, its list, or the table of its section. */
function isInside(id: string, { kind }: Slot, alone: ReadonlySet<string>): boolean {
  const container = containerOf(id)
  if (kind !== 'heading' && alone.has(`${container}.h`)) return true
  if (kind === 'list-item') return alone.has(container)
  return kind === 'table-row' && [...alone].some((each) => each.startsWith(`${container}.t`))
}

/** Says how many there are of a kind, since ids that are counted off make the last one the odd one out. */
function counts(
  slot: Slot,
  id: string,
  edition: DraftEdition,
  other: DraftEdition,
  ids: Identified['ids'],
): string {
  if (slot.kind === 'heading' || slot.kind === 'note') return ''
  const container = containerOf(id)
  const among = (one: DraftEdition) =>
    slotsOf(one).filter((each) => each.kind === slot.kind && containerOf(ids.get(each) ?? '') === container)
      .length
  const name = slot.kind.replace('-', ' ')
  const [here, there] = [among(edition), among(other)]
  return `: \`${container}\` has ${here} ${here === 1 ? name : `${name}s`} here and ${there} there`
}

function checkColumns(
  first: DraftEdition,
  second: DraftEdition,
  ids: Identified['ids'],
  report: Report,
): void {
  const theirs = new Map(tablesOf(second).map((table) => [ids.get(table), table]))
  for (const table of tablesOf(first)) {
    const other = theirs.get(ids.get(table))
    const [here, there] = [table, other].map((each) => each?.columns.map(({ key }) => key).join(', ') ?? '')
    if (other === undefined || here === there) continue
    report(other.place, {
      code: 'missing-counterpart',
      message: `The columns of \`${ids.get(table) ?? ''}\` are ${there === '' ? 'none' : there}, expected those of ${first.lang}: ${here}`,
    })
  }
}

function tablesOf({ sections }: DraftEdition): DraftTable[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
}
