import type { ParallelBlock, PublicationBlock } from '@diglot/core'
import type { Desk } from './desk.ts'

/** Rows with a cell a language: under each other in one language, side by side in two. Items of a list run together. */
export function sideBySide(
  rows: readonly (readonly (readonly PublicationBlock[])[])[],
  { languages }: Pick<Desk, 'languages'>,
): PublicationBlock[] {
  const [first, second] = languages
  if (rows.length === 0) return []
  if (second === undefined) return listsJoined(rows.flatMap(([cell = []]) => cell))
  const parallel: ParallelBlock = {
    type: 'parallel',
    lang: first,
    languages: [first, second],
    rows: rows.map(([one = [], two = []]) => ({ cells: [one, two] })),
  }
  return [parallel]
}

function listsJoined(blocks: readonly PublicationBlock[]): PublicationBlock[] {
  const out: PublicationBlock[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (block.type === 'list' && last?.type === 'list')
      out[out.length - 1] = { ...last, items: [...last.items, ...block.items] }
    else out.push(block)
  }
  return out
}
