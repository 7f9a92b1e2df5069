import type { Inline } from '@diglot/core'
import { writeInlines, type WriteInline } from '../context.ts'
import { element } from '../markup/markup.ts'

export const writeEmphasis: WriteInline<Extract<Inline, { type: 'emphasis' }>> = ({ children }, context) =>
  element('em', {}, [writeInlines(children, context)])
