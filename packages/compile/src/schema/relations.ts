import { relationKinds } from '@diglot/core'
import type { AuthoredRelation } from './authored.ts'
import { choice, fields, optional, text } from './fields.ts'
import type { Schema } from './fields.ts'
import { localized } from './localized.ts'

export const relationSchema: Schema<AuthoredRelation> = fields<AuthoredRelation>({
  kind: choice(relationKinds),
  from: text,
  to: text,
  note: optional(localized),
})
