import { anchorOf } from '@diglot/core'
import type { Anchor, Relation } from '@diglot/core'
import type { Placed } from '../records/read-records.ts'
import type { Report } from '../report/report.ts'
import type { AuthoredRelation } from '../schema/authored.ts'
import { checkAnchor } from './check-anchor.ts'
import type { Texts } from './texts.ts'

/** A relation between two blocks; `undefined` when one of them is not there. */
export function resolveRelation(
  { record, placeOf }: Placed<AuthoredRelation>,
  texts: Texts,
  report: Report,
): Relation | undefined {
  const { kind, note } = record
  const [from, to] = (['from', 'to'] as const).map((end): Anchor | undefined => {
    const found = checkAnchor(record[end], 'any', texts, placeOf(end), report)
    return found && anchorOf(found.document, found.block)
  })
  return from && to && { kind, from, to, ...(note !== undefined && { note }) }
}
