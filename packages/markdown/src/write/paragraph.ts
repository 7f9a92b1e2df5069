import type { ParagraphBlock } from '@diglot/core'
import { paragraph, tagged, text, type Write } from './state.ts'

/** A paragraph on one line, its number first. */
export const writeParagraph: Write<ParagraphBlock> = (block, state) => {
  const number = block.number
  const tag =
    number === undefined
      ? tagged(block, state)
      : [...tagged(block, state, [{ type: 'strong', children: [text(number)] }]), text(' ')]
  return [paragraph([...tag, ...state.inlines(block.children, block.lang)])]
}
