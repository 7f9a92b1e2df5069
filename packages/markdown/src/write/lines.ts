import type { PhrasingContent, BlockContent } from 'mdast'
import { paragraph } from './state.ts'

/** A tight list with one line an entry; nothing for no entries. */
export function listOfLines(lines: readonly PhrasingContent[][]): BlockContent[] {
  if (lines.length === 0) return []
  return [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line)] })),
    },
  ]
}
