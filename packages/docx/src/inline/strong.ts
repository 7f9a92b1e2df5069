import type { Inline } from '@diglot/core'
import { type WriteInline, writeInlines } from '../context.ts'

export const writeStrong: WriteInline<Extract<Inline, { type: 'strong' }>> = ({ children }, context) =>
  writeInlines(children, { ...context, format: { ...context.format, strong: true } })
