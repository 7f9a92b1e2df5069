import type { Alignment } from '@diglot/core'
import { fields, list, optional, text } from './fields.ts'
import type { Schema } from './fields.ts'

export const alignmentSchema: Schema<readonly Alignment[]> = list(
  fields<Alignment>({ en: list(text), 'zh-Hans': list(text), note: optional(text) }),
)
