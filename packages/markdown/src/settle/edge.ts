import { langOf, unmarked, type Leaf, type Marks } from './leaf.ts'
import { runs } from './tree.ts'

const space = /^\s+$/
/** What CommonMark 6.2 counts as white space or punctuation beside a delimiter run. */
const edge = /^[\p{P}\p{S}\s]+$/u

/**
 * Moves punctuation and space at the edges of strong and emphasized text out of it: 是**“和平”**的 becomes
 * 是“**和平**”的.
 *
 * CommonMark was made for text with spaces between words: beside a Han character a delimiter run that touches
 * punctuation neither opens nor closes. Space at the edges of a link moves out as well.
 */
export function trimEdges(leaves: readonly Leaf[]): Leaf[] {
  const linked = trimmed(leaves.flatMap(byCharacter), 'link', space)
  return runs(linked, (a, b) => a.link === b.link && langOf(a) === langOf(b)).flatMap((run) =>
    trimmed(trimmed(run, 'strong', edge), 'emphasis', edge),
  )
}

function byCharacter(leaf: Leaf): Leaf[] {
  if (leaf.type !== 'text' || !(leaf.link || leaf.strong || leaf.emphasis)) return [leaf]
  return Array.from(leaf.text, (text) => ({ ...leaf, text }))
}

/** Takes the mark off the ends of each stretch that has it, as far as they are made of `loose` characters. */
function trimmed(leaves: readonly Leaf[], mark: keyof Marks, loose: RegExp): Leaf[] {
  return runs(leaves, (a, b) => a[mark] === b[mark]).flatMap((run) => {
    if (run[0]?.[mark] === undefined) return run
    const isLoose = (leaf: Leaf): boolean => leaf.type !== 'text' || loose.test(leaf.text)
    const first = run.findIndex((leaf) => !isLoose(leaf))
    const last = run.findLastIndex((leaf) => !isLoose(leaf))
    return run.map((leaf, at) => (first !== -1 && at >= first && at <= last ? leaf : unmarked(leaf, mark)))
  })
}
