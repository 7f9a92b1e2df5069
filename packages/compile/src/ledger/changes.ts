import { languages } from '@diglot/core'
import type { Lang } from '@diglot/core'
import type { DraftEdition, Slot, SlotKind } from '../draft/draft.ts'
import type { Place } from '../report/place.ts'
import type { Identified, Marks } from './identify.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'
import { printNumbers } from './print-numbers.ts'
import type { Ordered } from './print-numbers.ts'
import { mergeOrders, slotsOf } from './reading-order.ts'
import { perLang } from './sequence.ts'
import type { PerLang } from './sequence.ts'
import type { TextMark } from './text-hash.ts'

/** How a document differs from its ledger. */
export type LedgerChange =
  | {
      readonly type: 'added'
      readonly id: string
      readonly kind: SlotKind
      readonly lang: Lang
      readonly place: Place
    }
  | {
      readonly type: 'edited'
      readonly id: string
      readonly kind: SlotKind
      readonly lang: Lang
      readonly place: Place
      readonly before: TextMark
      readonly after: TextMark
      /** Record that a row was expanded from: the change was made there, for every language. */
      readonly record?: string
    }
  | { readonly type: 'retired'; readonly id: string; readonly kind: SlotKind }

/** A document with its ids and numbers, and the ledger as it would be pinned now. */
export interface Numbered {
  readonly numbers: ReadonlyMap<string, string>
  /** Every id of either language in the order of the document. */
  readonly order: readonly Ordered[]
  readonly ledger: Ledger
  readonly changes: readonly LedgerChange[]
}

export function number(
  editions: PerLang<DraftEdition>,
  { ids }: Identified,
  ledger: Ledger | undefined,
  marks: Marks,
): Numbered {
  const byId = perLang(editions, (edition) => slotsById(edition, ids))
  const kinds = new Map(
    Object.values(byId).flatMap((slots) => [...slots].map(([id, { kind }]) => [id, kind] as const)),
  )
  const order = mergeOrders([...(byId.en?.keys() ?? [])], [...(byId['zh-Hans']?.keys() ?? [])]).map((id) => ({
    id,
    kind: kinds.get(id) ?? 'paragraph',
  }))
  const numbers = printNumbers(order, ledger)
  const entries = order.map(({ id, kind }): LedgerEntry => {
    const printed = numbers.get(id)
    const record = languages.map((lang) => byId[lang]?.get(id)?.record).find((one) => one !== undefined)
    return {
      id,
      kind,
      ...(printed !== undefined && { number: printed }),
      ...(record !== undefined && { record }),
      marks: perLang(byId, (slots) => markAt(slots.get(id), marks)),
    }
  })
  const gone = (ledger?.entries ?? []).filter(({ id }) => !kinds.has(id))
  return {
    numbers,
    order,
    ledger: {
      entries,
      retired: [
        ...(ledger?.retired ?? []),
        ...gone.map(({ id, number: printed, kind }) =>
          printed === undefined || kind !== 'paragraph' ? { id } : { id, number: printed },
        ),
      ],
    },
    changes: [
      ...changesOf(ledger, byId, marks),
      ...gone.map(({ id, kind }) => ({ type: 'retired' as const, id, kind })),
    ],
  }
}

function slotsById(edition: DraftEdition, ids: ReadonlyMap<Slot, string>): Map<string, Slot> {
  return new Map(slotsOf(edition).map((slot) => [ids.get(slot) ?? '', slot]))
}

function markAt(slot: Slot | undefined, marks: Marks): TextMark | undefined {
  return slot && marks.get(slot)
}

function changesOf(
  ledger: Ledger | undefined,
  byId: PerLang<Map<string, Slot>>,
  marks: Marks,
): LedgerChange[] {
  const pinned = new Map((ledger?.entries ?? []).map((entry) => [entry.id, entry]))
  return languages.flatMap((lang) =>
    [...(byId[lang] ?? [])].flatMap(([id, slot]): LedgerChange[] => {
      const { kind, place } = slot
      const before = pinned.get(id)?.marks[lang]
      const after = markAt(slot, marks)
      if (before === undefined || after === undefined) return [{ type: 'added', id, kind, lang, place }]
      return before.hash === after.hash
        ? []
        : [
            {
              type: 'edited',
              id,
              kind,
              lang,
              place,
              before,
              after,
              ...(slot.record !== undefined && { record: slot.record }),
            },
          ]
    }),
  )
}
