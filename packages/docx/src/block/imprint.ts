import type { ImprintBlock } from '@diglot/core'
import { type WriteBlock, writeInlines } from '../context.ts'
import { inside, paragraph } from '../paragraph.ts'
import { styleOf } from '../style/text-styles.ts'

export const writeImprint: WriteBlock<ImprintBlock> = (imprint, context) => {
  const within = inside(imprint, context)
  return imprint.children.map((block, index) => {
    const line = inside(block, index === 0 ? within : { ...within, openings: [] })
    return paragraph(styleOf('Imprint', block.lang), writeInlines(block.children, line), line)
  })
}
