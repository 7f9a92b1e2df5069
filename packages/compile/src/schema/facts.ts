import { languages } from '@diglot/core'
import type { Derivation, Lang, Localized, Statement } from '@diglot/core'
import * as v from 'valibot'
import type { AuthoredFact, AuthoredStatement } from './authored.ts'
import { citation } from './citation.ts'
import { choice, fields, optional, someOf, text } from './fields.ts'
import type { Schema } from './fields.ts'
import { identifier } from './identifier.ts'
import { localized } from './localized.ts'
import { partialDate, period } from './partial-date.ts'
import { say } from './said.ts'
import { value } from './value.ts'

interface Only {
  readonly lang: Lang
  readonly reason: Localized
}

const onlyFields = fields<Only>({ lang: choice(languages), reason: localized })

/** A reason is asked for by its own name, since `only: zh-Hans` is how one would write it at first. */
const only: Schema<Only> = v.lazy((input): Schema<Only> => {
  const reasoned = typeof input === 'object' && input !== null && 'reason' in input
  return reasoned ? onlyFields : withoutReason
})

const withoutReason: Schema<never> = v.custom<never>(
  () => false,
  () =>
    say({
      code: 'only-without-reason',
      message: 'Missing the reason why one language alone is cited',
      hint: 'write `only: { lang: zh-Hans, reason: { en: …, zh-Hans: … } }`',
    }),
)

const derivation: Schema<Derivation> = v.pipe(
  fields<Derivation>({
    count: choice(['missions', 'people', 'events', 'fatalities']),
    open: optional(partialDate),
  }),
  v.check(
    ({ count, open }) => open === undefined || count === 'missions',
    () =>
      say({
        code: 'wrong-type',
        message: 'Cannot count what is open, expected `count: missions` beside `open`',
      }),
  ),
)

const statement: Schema<AuthoredStatement> = fields<AuthoredStatement>({
  source: text,
  value,
  scope: optional(localized),
  asOf: optional(partialDate),
  period: optional(period),
  cited: someOf(citation),
  only: optional<NonNullable<Statement['only']>>(only),
  note: optional(localized),
})

export const factSchema: Schema<AuthoredFact> = fields<AuthoredFact>({
  id: identifier,
  label: localized,
  statements: someOf(statement),
  derived: optional(derivation),
})
