import type { Inline } from '@diglot/core'
import type { WriteInline } from '../context.ts'
import { element, words } from '../markup/markup.ts'

export const writeText: WriteInline<Extract<Inline, { type: 'text' }>> = ({ text, lang }, context) =>
  lang === undefined || lang === context.lang ? words(text) : element('span', { lang }, [words(text)])
