import { divergenceKinds } from '@diglot/core'
import * as v from 'valibot'
import type { AuthoredDivergence, AuthoredDivergenceSide } from './authored.ts'
import { citation } from './citation.ts'
import { choice, defaulted, fields, list, optional, text } from './fields.ts'
import type { Schema } from './fields.ts'
import { identifier } from './identifier.ts'
import { localized } from './localized.ts'
import { say } from './said.ts'

const side: Schema<AuthoredDivergenceSide> = fields<AuthoredDivergenceSide>({
  source: text,
  cited: defaulted(list(citation), []),
})

const twoOrMore = v.pipe(
  list(side),
  v.check(
    (sides) => sides.length > 1,
    ({ input }) =>
      say({
        code: 'wrong-type',
        message: `Expected two sides or more, found ${input.length === 0 ? 'none' : 'one'}`,
        hint: 'a side that says nothing of it has a `source` and no `cited`',
      }),
  ),
)

export const divergenceSchema: Schema<AuthoredDivergence> = fields<AuthoredDivergence>({
  id: identifier,
  kind: choice(divergenceKinds),
  label: localized,
  note: localized,
  fact: optional(text),
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a list of two or more has a first and a second
  sides: twoOrMore as unknown as Schema<AuthoredDivergence['sides']>,
})
