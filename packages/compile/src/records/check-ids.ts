import { pointer } from '../report/place.ts'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import type { AllRecords, Placed } from './read-records.ts'
import { codeName } from './code-name.ts'

/** Every id stands once among the records of its kind, and so does the name that it makes in code. */
export function checkIds(
  { people, events, terms, facts, enumerations, divergences }: AllRecords,
  report: Report,
): void {
  for (const { ids } of [people, events, terms, facts, enumerations, divergences]) checkKind(ids, report)
}

/** Whether each of the records has an id of its own; those that have not are reported. */
export function checkKind(ids: readonly Placed<string>[], report: Report): boolean {
  let good = true
  const first = new Map<string, { readonly id: string; readonly place: Place }>()
  for (const { record: id, placeOf } of ids) {
    const name = codeName(id)
    const place = placeOf('id')
    const earlier = first.get(name.toLowerCase())
    if (earlier === undefined) {
      first.set(name.toLowerCase(), { id, place })
      continue
    }
    good = false
    const same = earlier.id === id
    report(place, {
      code: 'duplicate-id',
      message: same
        ? `The id \`${id}\` stands twice, first at ${pointer(earlier.place, place)}`
        : `The ids \`${id}\` and \`${earlier.id}\` (${pointer(earlier.place, place)}) make the same name in code`,
      hint: 'give each record an id of its own',
    })
  }
  return good
}
