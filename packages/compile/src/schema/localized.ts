import type { Lang, Localized } from '@diglot/core'
import { defaulted, fields, list, optional, text } from './fields.ts'
import type { Schema } from './fields.ts'

/** The same thing said in every language. */
export const localized: Schema<Localized> = fields<Localized>({ en: text, 'zh-Hans': text })

/** Lists of forms per language; a language without any may be left out. */
export const localizedForms: Schema<Localized<readonly string[]>> = fields<Localized<readonly string[]>>({
  en: defaulted(list(text), []),
  'zh-Hans': defaulted(list(text), []),
})

/** Said in one language or more. */
export const inSomeLanguages: Schema<Partial<Readonly<Record<Lang, string>>>> = fields<
  Partial<Readonly<Record<Lang, string>>>
>({ en: optional(text), 'zh-Hans': optional(text) })
