import type { Library } from '@diglot/core'
import type { AuthoredLibrary } from './authored.ts'
import { fields, text } from './fields.ts'
import type { Schema } from './fields.ts'
import { identifier } from './identifier.ts'
import { localized } from './localized.ts'
import { partialDate } from './partial-date.ts'

export const librarySchema: Schema<AuthoredLibrary> = fields<AuthoredLibrary>({
  id: identifier,
  title: localized,
  publisher: localized,
  version: text,
  date: partialDate,
  licence: fields<Library['licence']>({ spdx: text, url: text }),
})
