import type { PartialDate, Value } from '@diglot/core'

/** The keys that tell what kind a value is, in place of its type. */
export function authoredValue(value: Value): object {
  switch (value.type) {
    case 'quantity':
    case 'ordinal': {
      const { type: _, ...rest } = value
      return rest
    }
    case 'date':
      return { date: plainDate(value.date) }
    case 'period':
      return { from: plainDate(value.from), ...(value.to !== undefined && { to: plainDate(value.to) }) }
  }
}

/** A bare year as the number that it is in YAML, without quotes. */
function plainDate(date: PartialDate): PartialDate | number {
  return /^[1-9]\d{3}$/.test(date) ? Number(date) : date
}
