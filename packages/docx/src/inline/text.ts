import type { Inline } from '@diglot/core'
import type { WriteInline } from '../context.ts'
import { runs } from '../run.ts'

export const writeText: WriteInline<Extract<Inline, { type: 'text' }>> = ({ text, lang }, context) =>
  runs(text, lang === undefined ? context : { ...context, lang })
