import { termKinds } from '@diglot/core'
import type { Death, Term } from '@diglot/core'
import type { AuthoredEvent, AuthoredMission, AuthoredPerson } from './authored.ts'
import { citation } from './citation.ts'
import { choice, defaulted, fields, list, optional, positive, text } from './fields.ts'
import type { Schema } from './fields.ts'
import { identifier } from './identifier.ts'
import { inSomeLanguages, localized, localizedForms } from './localized.ts'
import { forwards, partialDate, period } from './partial-date.ts'

const variants = defaulted(localizedForms, { en: [], 'zh-Hans': [] })

export const missionSchema: Schema<AuthoredMission> = fields<AuthoredMission>({
  id: identifier,
  number: positive,
  name: localized,
  acronym: text,
  variants,
  short: optional(inSomeLanguages),
  sort: localized,
  participation: period,
})

export const personSchema: Schema<AuthoredPerson> = fields<AuthoredPerson>({
  id: identifier,
  name: localized,
  variants,
  role: localized,
  sort: localized,
  death: optional(fields<Death>({ number: positive, date: partialDate, mission: text })),
  cited: defaulted(list(citation), []),
})

export const eventSchema: Schema<AuthoredEvent> = forwards(
  fields<AuthoredEvent>({
    id: identifier,
    label: localized,
    from: partialDate,
    to: optional(partialDate),
    missions: defaulted(list(text), []),
    people: defaulted(list(text), []),
    sort: optional(localized),
    cited: defaulted(list(citation), []),
  }),
)

export const termSchema: Schema<Term> = fields<Term>({
  id: identifier,
  kind: choice(termKinds),
  preferred: localized,
  variants,
  definition: optional(localized),
  note: optional(localized),
  sort: localized,
})
