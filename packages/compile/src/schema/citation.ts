import * as v from 'valibot'
import type { AuthoredCitation } from './authored.ts'
import { fields, optional, text } from './fields.ts'
import type { Schema } from './fields.ts'
import { say } from './said.ts'

export const citation: Schema<AuthoredCitation> = v.pipe(
  fields<AuthoredCitation>({ at: text, en: optional(text), 'zh-Hans': optional(text) }),
  v.check(
    (cited) => cited.en !== undefined || cited['zh-Hans'] !== undefined,
    () =>
      say({ code: 'missing-field', message: 'Missing the words cited, expected `en` or `zh-Hans` or both' }),
  ),
)
