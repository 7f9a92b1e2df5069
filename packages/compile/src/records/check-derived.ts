import type { Derivation, Mission, PartialDate } from '@diglot/core'
import type { Report } from '../report/report.ts'
import type { AuthoredFact } from '../schema/authored.ts'
import type { AllRecords, Placed, Records } from './read-records.ts'

/** Counts again what a fact says that it counts, and compares it with each of its statements. */
export function checkDerived(
  { record, placeOf }: Placed<AuthoredFact>,
  records: AllRecords,
  report: Report,
): void {
  const { derived } = record
  const count = derived && countOf(derived, records)
  if (derived === undefined || count === undefined) return
  const [{ value }] = record.statements
  if (value.type === 'quantity' && value.bound === undefined && value.amount === count) return
  const said = value.type === 'quantity' ? String(value.amount) : `a ${value.type}`
  const open = derived.open === undefined ? '' : ` open in ${derived.open}`
  report(placeOf('derived'), {
    code: 'derived-differs',
    message: `The library has ${count} ${count === 1 ? singular[derived.count] : derived.count}${open}, while the first statement says ${said}`,
    hint: 'correct the statement or the records',
  })
}

const singular: Readonly<Record<Derivation['count'], string>> = {
  missions: 'mission',
  people: 'person',
  events: 'event',
  fatalities: 'fatality',
}

function countOf({ count, open }: Derivation, records: AllRecords): number | undefined {
  if (count === 'fatalities') return fatalitiesIn(records)
  if (count !== 'missions') return sizeOf(records[count])
  if (open === undefined) return sizeOf(records.missions)
  const { good, complete } = records.missions
  return complete ? good.filter(({ record }) => isOpen(record.participation, open)).length : undefined
}

function fatalitiesIn({ people: { good, complete } }: AllRecords): number | undefined {
  return complete ? good.filter(({ record }) => record.death !== undefined).length : undefined
}

function sizeOf({ good, complete }: Records<unknown>): number | undefined {
  return complete ? good.length : undefined
}

/** Begun by that date and not ended in it or before. */
function isOpen({ from, to }: Mission['participation'], date: PartialDate): boolean {
  return !isAfter(from, date) && (to === undefined || isAfter(to, date))
}

/** Whether a date lies after another, as precisely as both are known. */
function isAfter(date: PartialDate, other: PartialDate): boolean {
  const shared = Math.min(date.length, other.length)
  return date.slice(0, shared) > other.slice(0, shared)
}
