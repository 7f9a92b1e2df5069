import type { Anchor, Lang, ParallelBlock, ParallelRow, PublicationBlock } from '@diglot/core'
import { isContent } from './content-kinds.ts'

/**
 * The rows of a parallel that its blocks make when nothing marks them: a row ends where the first language follows the
 * second, and has the anchor of its first block.
 */
export function rowsOf(
  blocks: readonly PublicationBlock[],
  [first, second]: readonly [Lang, Lang],
): ParallelRow[] {
  const rows: [PublicationBlock[], PublicationBlock[]][] = []
  for (const block of blocks) {
    const row = rows.at(-1)
    if (row === undefined || (block.lang !== second && row[1].length > 0))
      rows.push(block.lang === second && first !== second ? [[], [block]] : [[block], []])
    else row[block.lang === second ? 1 : 0].push(block)
  }
  return rows.map((cells) => {
    const anchor = anchorOfFirst(cells.flat())
    return { ...(anchor && { anchor }), cells }
  })
}

/** A list that is set item by item has no anchor of its own. */
function anchorOfFirst([block]: readonly PublicationBlock[]): Anchor | undefined {
  return block?.anchor ?? (block?.type === 'list' ? block.items[0]?.anchor : undefined)
}

/** Whether rows are the very rows that their blocks would make. */
export function areEvident(rows: readonly ParallelRow[], languages: readonly [Lang, Lang]): boolean {
  if (!rows.every(({ cells }) => cells.flat().every(isPlain))) return false
  const made = rowsOf(
    rows.flatMap(({ cells }) => cells.flat()),
    languages,
  )
  return (
    made.length === rows.length &&
    made.every((row, at) => {
      const other = rows[at]
      return (
        other !== undefined &&
        row.anchor === other.anchor &&
        [0, 1].every((column) => isSame(row.cells[column] ?? [], other.cells[column] ?? []))
      )
    })
  )
}

/** Content that holds no other blocks. */
function isPlain(block: PublicationBlock): boolean {
  return isContent(block) && block.type !== 'section' && block.type !== 'parallel'
}

/** The parallel without the rows that hold nothing; nothing where none does. */
export function filled(parallel: ParallelBlock): ParallelBlock[] {
  const rows = parallel.rows.filter(({ cells }) => cells.flat().length > 0)
  return rows.length === 0 ? [] : [{ ...parallel, rows }]
}

function isSame(a: readonly PublicationBlock[], b: readonly PublicationBlock[]): boolean {
  return a.length === b.length && a.every((block, at) => block === b[at])
}
