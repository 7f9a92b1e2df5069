import type { Quantity, Unit } from '@diglot/core'
import { ChartError, MixedUnitsError } from './chart-error.ts'

export interface LabelledQuantity {
  readonly label: string
  readonly quantity: Quantity | undefined
}

/** The unit that all amounts of an axis share; throws when they do not, or when there is none. */
export function oneUnit(amounts: readonly LabelledQuantity[]): Unit {
  const firsts = new Map<Unit, string>()
  for (const { label, quantity } of amounts) {
    if (quantity === undefined) continue
    const { amount, unit } = quantity
    if (!Number.isFinite(amount) || amount < 0)
      throw new ChartError(`Cannot draw ${amount} for “${label}”, expected a number from 0`)
    if (!firsts.has(unit)) firsts.set(unit, label)
  }
  const [unit] = firsts.keys()
  if (unit === undefined) throw new ChartError('Cannot draw a chart without an amount, expected at least one')
  if (firsts.size > 1) {
    const where = [...firsts].map(([each, label]) => `“${label}” counts in \`${each}\``).join(', ')
    throw new MixedUnitsError([...firsts.keys()], where)
  }
  return unit
}
