import type { Records } from '../records/read-records.ts'
import { didYouMean } from '../report/nearest.ts'
import { oneOf } from '../report/one-of.ts'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'

/** What other records refer to by id. */
export type Referable = 'mission' | 'person' | 'fact' | 'document'

/** Whether the id of a record is known; `known` is absent when the ids could not be read, and nothing is said then. */
export function checkReference(
  what: Referable,
  id: string,
  known: readonly string[] | undefined,
  place: Place,
  report: Report,
): void {
  if (known === undefined || known.includes(id)) return
  report(place, {
    code: `unknown-${what}`,
    message: `There is no ${what} \`${id}\`${what === 'document' && known.length > 0 ? `, expected ${oneOf(known)}` : ''}`,
    hint: didYouMean(id, known),
  })
}

/** The ids of records, or nothing when their file could not be read at all. */
export function idsOf({ ids, complete }: Records<unknown>): string[] | undefined {
  return ids.length === 0 && !complete ? undefined : ids.map(({ record }) => record)
}
