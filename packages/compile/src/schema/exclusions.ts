import { exclusionReasons } from '@diglot/core'
import type { AuthoredExclusion } from './authored.ts'
import { citation } from './citation.ts'
import { choice, fields, someOf } from './fields.ts'
import type { Schema } from './fields.ts'

export const exclusionSchema: Schema<AuthoredExclusion> = fields<AuthoredExclusion>({
  reason: choice(exclusionReasons),
  cited: someOf(citation),
})
