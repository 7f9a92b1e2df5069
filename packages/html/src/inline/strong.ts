import type { Inline } from '@diglot/core'
import { writeInlines, type WriteInline } from '../context.ts'
import { element } from '../markup/markup.ts'

export const writeStrong: WriteInline<Extract<Inline, { type: 'strong' }>> = ({ children }, context) =>
  element('strong', {}, [writeInlines(children, context)])
