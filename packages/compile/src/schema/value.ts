import { bounds, ordinalKinds, units } from '@diglot/core'
import type { DateValue, Ordinal, PeriodValue, Quantity, Value } from '@diglot/core'
import * as v from 'valibot'
import { choice, fields, finite, optional, positive } from './fields.ts'
import type { Schema } from './fields.ts'
import { forwards, partialDate } from './partial-date.ts'
import { describe, say } from './said.ts'

const quantity = fields<Omit<Quantity, 'type'>>({
  amount: finite,
  unit: choice(units, 'unknown-unit', 'unit'),
  bound: optional(choice(bounds)),
})

const ordinal = fields<Omit<Ordinal, 'type'>>({ ordinal: positive, of: choice(ordinalKinds) })

const date = fields<Omit<DateValue, 'type'>>({ date: partialDate })

const period = forwards(fields<Omit<PeriodValue, 'type'>>({ from: partialDate, to: optional(partialDate) }))

const neither: Schema<never> = v.custom<never>(
  () => false,
  ({ input }) =>
    say({
      code: 'wrong-type',
      message: `Expected a value, found ${describe(input)}`,
      hint: 'write `{ amount: 25, unit: mission }`, `{ ordinal: 75, of: anniversary }`, `{ date: 1990-04 }` or `{ from: 1990-04, to: 2003-01 }`',
    }),
)

/** What a statement says; the keys that are there tell which kind it is. */
export const value: Schema<Value> = v.lazy((input): Schema<Value> => {
  const has = (...keys: string[]) =>
    typeof input === 'object' && input !== null && keys.some((key) => key in input)
  if (has('amount', 'unit'))
    return v.pipe(
      quantity,
      v.transform((read): Value => ({ type: 'quantity', ...read })),
    )
  if (has('ordinal', 'of'))
    return v.pipe(
      ordinal,
      v.transform((read): Value => ({ type: 'ordinal', ...read })),
    )
  if (has('date'))
    return v.pipe(
      date,
      v.transform((read): Value => ({ type: 'date', ...read })),
    )
  if (has('from', 'to'))
    return v.pipe(
      period,
      v.transform((read): Value => ({ type: 'period', ...read })),
    )
  return neither
})
