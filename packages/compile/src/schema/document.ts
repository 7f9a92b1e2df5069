import { documentKinds, languages, standings } from '@diglot/core'
import type { Source } from '@diglot/core'
import * as v from 'valibot'
import type { AuthoredDocument } from './authored.ts'
import { choice, fields, list, optional, text } from './fields.ts'
import type { Schema } from './fields.ts'
import { identifier } from './identifier.ts'
import { localized } from './localized.ts'
import { partialDate } from './partial-date.ts'
import { describe, say } from './said.ts'

const sha256: Schema<string> = v.pipe(
  text,
  v.check(
    (input) => /^[0-9a-f]{64}$/.test(input),
    ({ input }) =>
      say({
        code: 'wrong-type',
        message: `Expected a SHA-256 of 64 hexadecimal digits, found ${describe(input)}`,
      }),
  ),
)

const source = fields<Source>({
  id: text,
  lang: choice(languages),
  title: text,
  issuer: optional(text),
  outlet: optional(text),
  byline: optional(list(text)),
  published: partialDate,
  standing: choice(standings),
  sha256,
  note: optional(localized),
})

const restatement = fields<{ readonly restates: string }>({ restates: text })

export const documentSchema: Schema<AuthoredDocument> = fields<AuthoredDocument>({
  id: identifier,
  kind: choice(documentKinds),
  title: localized,
  shortTitle: localized,
  issuer: optional(localized),
  published: partialDate,
  extent: optional(localized),
  sources: list(source),
  editions: fields<AuthoredDocument['editions']>({
    en: optional(restatement),
    'zh-Hans': optional(restatement),
  }),
})
