import type { PartialDate } from './date.ts'
import type { Library } from './library.ts'
import { splitAnchor } from './anchor.ts'
import type { Statement } from './record.ts'

/** Which date decides what was known: that of the data, or the day its source appeared. */
export type KnownBy = 'data' | 'publication'

/**
 * Whether a statement was known at a date: `yes`, `no`, or `undated` when it has no date of that kind.
 *
 * A date less precise than the day counts as its last day, on both sides: a paper of September 2020 is not known in
 * August 2020, and is known in September 2020 and in 2020.
 */
export function knownAt(
  statement: Statement,
  library: Library,
  at: PartialDate,
  by: KnownBy,
): 'yes' | 'no' | 'undated' {
  const date = by === 'data' ? dataDate(statement) : publicationDate(statement, library)
  if (date === undefined) return 'undated'
  return isBy(date, at) ? 'yes' : 'no'
}

/** Whether a date is not after another; a date less precise than the day counts as its last day. */
export function isBy(date: PartialDate, at: PartialDate): boolean {
  return lastDay(date) <= lastDay(at)
}

/** Date of the data: as of, the end of its period, or the date that the statement itself gives. */
function dataDate({ asOf, period, value }: Statement): PartialDate | undefined {
  return (
    asOf ??
    period?.to ??
    (value.type === 'date' ? value.date : value.type === 'period' ? value.to : undefined)
  )
}

function publicationDate({ citations }: Statement, library: Library): PartialDate | undefined {
  const document = splitAnchor(citations[0].anchor)?.document
  return library.documents.find(({ id }) => id === document)?.published
}

/** A date as its last day, sorting as text: a month or a day that is not given is the last there can be. */
export function lastDay(date: PartialDate): string {
  const [year = '', month = '12', day = '31'] = date.split('-')
  return `${year.padStart(4, '0')}-${month}-${day}`
}
