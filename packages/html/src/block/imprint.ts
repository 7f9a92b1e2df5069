import type { ImprintBlock } from '@diglot/core'
import { attributesOf, inside, writeBlocks, type WriteBlock } from '../context.ts'
import { element } from '../markup/markup.ts'

export const writeImprint: WriteBlock<ImprintBlock> = (imprint, context) =>
  element('div', { class: 'imprint', ...attributesOf(imprint, context) }, [
    writeBlocks(imprint.children, inside(imprint, context)),
  ])
