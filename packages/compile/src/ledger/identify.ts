import { languages } from '@diglot/core'

import type { DraftEdition, DraftList, Slot } from '../draft/draft.ts'
import type { Report } from '../report/report.ts'
import { containerOf, shortId } from './block-id.ts'
import type { PlacedKind } from './block-id.ts'
import { knownIds } from './known-ids.ts'
import { emptyLedger } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { moveTexts } from './moved-texts.ts'
import { resolveSequence } from './resolve-sequence.ts'
import { perLang } from './sequence.ts'
import type { MarkedSlot, PerLang, Sequence } from './sequence.ts'
import type { TextMark } from './text-hash.ts'

export interface Identified {
  readonly ids: ReadonlyMap<Slot, string>
  /** Ids of which it cannot be told whether they are right. */
  readonly doubtful: ReadonlySet<string>
}

export type Marks = ReadonlyMap<Slot, TextMark>

/** Gives every slot of a document its id: by name, by the ledger, or a new one. Moved and ambiguous texts are reported. */
export function identify(
  editions: PerLang<DraftEdition>,
  ledger: Ledger | undefined,
  marks: Marks,
  report: Report,
): Identified {
  const ids = new Map<Slot, string>()
  const doubtful = new Set<string>()
  const book = ledger ?? emptyLedger
  const settle = (sequences: readonly Sequence[]) => {
    const known = sequences.map((each) => ({ sequence: each, known: knownIds(each, report) }))
    const withMoved = moveTexts(known, report)
    const elsewhere = movedIds(withMoved)
    for (const each of withMoved) {
      const resolved = resolveSequence(each.sequence, each.known, elsewhere, report)
      for (const id of resolved.doubtful) doubtful.add(id)
      for (const lang of languages) {
        for (const [index, { slot }] of (each.sequence.slots[lang] ?? []).entries()) {
          const id = resolved.ids[lang]?.[index]
          if (id !== undefined) ids.set(slot, id)
        }
      }
    }
  }
  for (const edition of Object.values(editions)) {
    for (const { heading, notes } of edition.sections) {
      for (const slot of [heading, ...notes]) ids.set(slot, slot.named)
    }
  }
  settle(sequencesOfSections(editions, book, marks))
  settle(sequencesOfLists(editions, book, marks, ids))
  return { ids, doubtful }
}

function movedIds(sequences: ReturnType<typeof moveTexts>): PerLang<Set<string>> {
  const moved: PerLang<Set<string>> = {}
  for (const lang of languages) {
    const ids = sequences.flatMap(({ known }) =>
      (known[lang] ?? []).flatMap((one) => (one?.by === 'moved' ? [one.id] : [])),
    )
    moved[lang] = new Set(ids)
  }
  return moved
}

function sequencesOfSections(editions: PerLang<DraftEdition>, ledger: Ledger, marks: Marks): Sequence[] {
  const sections = new Set(
    Object.values(editions).flatMap((edition) => edition.sections.map(({ section }) => section.id)),
  )
  const kinds: readonly PlacedKind[] = ['paragraph', 'list', 'quote', 'table', 'table-row']
  return [...sections].flatMap((container) =>
    kinds.map((kind) =>
      sequence(
        container,
        kind,
        ledger,
        marks,
        perLang(editions, (edition) => inSection(edition, container, kind)),
      ),
    ),
  )
}

function inSection(edition: DraftEdition, id: string, kind: PlacedKind): Slot[] {
  const blocks = edition.sections.find(({ section }) => section.id === id)?.blocks ?? []
  if (kind === 'table-row') return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  return blocks.filter((block) => block.kind === kind)
}

function sequencesOfLists(
  editions: PerLang<DraftEdition>,
  ledger: Ledger,
  marks: Marks,
  ids: ReadonlyMap<Slot, string>,
): Sequence[] {
  const lists = perLang(editions, (edition) => listsById(edition, ids))
  const containers = new Set(Object.values(lists).flatMap((byId) => [...byId.keys()]))
  return [...containers].map((container) =>
    sequence(
      container,
      'list-item',
      ledger,
      marks,
      perLang(lists, (byId) => byId.get(container)?.items ?? []),
    ),
  )
}

function listsById(edition: DraftEdition, ids: ReadonlyMap<Slot, string>): Map<string, DraftList> {
  const lists = edition.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'list'))
  return new Map(lists.map((each) => [ids.get(each) ?? '', each]))
}

function sequence(
  container: string,
  kind: PlacedKind,
  ledger: Ledger,
  marks: Marks,
  slots: PerLang<readonly Slot[]>,
): Sequence {
  return {
    container,
    kind,
    pinned: ledger.entries.filter((entry) => entry.kind === kind && containerOf(entry.id) === container),
    retired: ledger.retired.filter(({ id }) => containerOf(id) === container).map(({ id }) => shortId(id)),
    slots: perLang(slots, (each) =>
      each.map((slot): MarkedSlot => ({ slot, mark: markOfSlot(slot, marks) })),
    ),
  }
}

function markOfSlot(slot: Slot, marks: Marks): TextMark {
  return marks.get(slot) ?? { hash: '', beginning: '' }
}
