import { enumerationKinds, pledgeStates } from '@diglot/core'
import type { Localized, PledgeState } from '@diglot/core'
import type { AuthoredEnumeration, AuthoredEnumerationItem } from './authored.ts'
import { citation } from './citation.ts'
import { choice, defaulted, fields, list, optional, someOf, text } from './fields.ts'
import type { Schema } from './fields.ts'
import { identifier } from './identifier.ts'
import { localized } from './localized.ts'
import { value } from './value.ts'

const pledgeState = choice(pledgeStates)

const item: Schema<AuthoredEnumerationItem> = fields<AuthoredEnumerationItem>({
  id: identifier,
  label: localized,
  facts: defaulted(list(text), []),
  target: optional(value),
  state: optional(fields<Localized<PledgeState>>({ en: pledgeState, 'zh-Hans': pledgeState })),
  cited: someOf(citation),
})

export const enumerationSchema: Schema<AuthoredEnumeration> = fields<AuthoredEnumeration>({
  id: identifier,
  kind: choice(enumerationKinds),
  label: localized,
  document: text,
  items: someOf(item),
})
