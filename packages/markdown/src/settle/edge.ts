import { langOf, type Leaf } from './leaf.ts'
import { runs } from './tree.ts'

/** What CommonMark 6.2 counts as white space or punctuation beside a delimiter run. */
const edge = /^[\p{P}\p{S}\s]+$/u

/**
 * Moves punctuation and space at the edges of strong and emphasized text out of it: 是**“和平”**的 becomes
 * 是“**和平**”的.
 *
 * CommonMark was made for text with spaces between words: beside a Han character a delimiter run that touches
 * punctuation neither opens nor closes.
 */
export function trimEdges(leaves: readonly Leaf[]): Leaf[] {
  return runs(leaves, (a, b) => a.link === b.link && langOf(a) === langOf(b)).flatMap((run) =>
    trimmed(trimmed(run.flatMap(byCharacter), 'strong'), 'emphasis'),
  )
}

function byCharacter(leaf: Leaf): Leaf[] {
  if (leaf.type !== 'text' || !(leaf.strong || leaf.emphasis)) return [leaf]
  return Array.from(leaf.text, (text) => ({ ...leaf, text }))
}

function trimmed(leaves: readonly Leaf[], mark: 'strong' | 'emphasis'): Leaf[] {
  return runs(leaves, (a, b) => a[mark] === b[mark]).flatMap((run) => {
    if (run[0]?.[mark] === undefined) return run
    const first = run.findIndex((leaf) => !isEdge(leaf))
    const last = run.findLastIndex((leaf) => !isEdge(leaf))
    return run.map((leaf, at) => {
      if (first !== -1 && at >= first && at <= last) return leaf
      const { [mark]: _, ...plain } = leaf
      return plain
    })
  })
}

/** References and notes are written in brackets. */
function isEdge(leaf: Leaf): boolean {
  return leaf.type !== 'text' || edge.test(leaf.text)
}
