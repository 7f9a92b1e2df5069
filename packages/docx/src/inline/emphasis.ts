import type { Inline } from '@diglot/core'
import { type WriteInline, writeInlines } from '../context.ts'

export const writeEmphasis: WriteInline<Extract<Inline, { type: 'emphasis' }>> = ({ children }, context) =>
  writeInlines(children, { ...context, format: { ...context.format, emphasis: true } })
