import type { DraftEdition } from '../draft/draft.ts'
import type { Identified, Marks } from '../ledger/identify.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { slotsOf } from '../ledger/reading-order.ts'
import { perLang } from '../ledger/sequence.ts'
import type { PerLang } from '../ledger/sequence.ts'

/** In a text that is broken, ids by name, by comment and by pinned text can be trusted. */
export function trustedIds(
  drafts: PerLang<DraftEdition>,
  pinned: Ledger | undefined,
  { ids }: Identified,
  marks: Marks,
): PerLang<ReadonlySet<string>> {
  const entries = new Map((pinned?.entries ?? []).map((entry) => [entry.id, entry]))
  return perLang(drafts, (draft, lang) => {
    const sure = slotsOf(draft).filter((slot) => {
      const id = ids.get(slot) ?? ''
      return (
        slot.named !== undefined ||
        slot.comment !== undefined ||
        entries.get(id)?.marks[lang]?.hash === marks.get(slot)?.hash
      )
    })
    return new Set(sure.map((slot) => ids.get(slot) ?? ''))
  })
}
