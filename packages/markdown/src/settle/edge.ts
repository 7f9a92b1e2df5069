import { langOf, unmarked, type Leaf, type Marks } from './leaf.ts'
import { runs } from './tree.ts'

const space = /^\s$/
/** What CommonMark 6.2 counts as white space or punctuation beside a delimiter run. */
const edge = /^[\p{P}\p{S}\s]$/u
/** Older parsers take symbols for letters, so beside one both readings must hold. */
const letter = /^[^\p{P}\s]$/u

/**
 * Moves punctuation at the edges of strong and emphasized text out of it where a letter follows: 是**“和平”**的 becomes
 * 是“**和平**”的, while **Disputes.** before a space stays as it is. Space moves out of them and of links everywhere.
 *
 * CommonMark was made for text with spaces between words: between a Han character and punctuation a delimiter run
 * neither opens nor closes.
 */
export function trimEdges(leaves: readonly Leaf[]): Leaf[] {
  const linked = trimmed(leaves.flatMap(byCharacter), 'link')
  return runs(linked, (a, b) => a.link === b.link && langOf(a) === langOf(b)).flatMap((run) =>
    trimmed(trimmed(run, 'strong'), 'emphasis'),
  )
}

function byCharacter(leaf: Leaf): Leaf[] {
  if (leaf.type !== 'text') return [leaf]
  return Array.from(leaf.text, (text) => ({ ...leaf, text }))
}

/** Takes the mark off the ends of each stretch that has it, as far as they cannot carry it. */
function trimmed(leaves: readonly Leaf[], mark: keyof Marks): Leaf[] {
  const stretches = runs(leaves, (a, b) => a[mark] === b[mark])
  return stretches.flatMap((run, at) => {
    if (run[0]?.[mark] === undefined) return run
    const start = looseAtStart(run, stretches[at - 1]?.at(-1), mark)
    const end = run.length - looseAtStart(run.toReversed(), stretches[at + 1]?.[0], mark)
    return run.map((leaf, index) => (index >= start && index < end ? leaf : unmarked(leaf, mark)))
  })
}

/** How many leaves at the start of a stretch lose its mark; `outside` stands before it. */
function looseAtStart(run: readonly Leaf[], outside: Leaf | undefined, mark: keyof Marks): number {
  const words = firstThat(run, (leaf) => !isBracketedOrSpace(leaf))
  const before = words > 0 ? run[words - 1] : outside
  if (mark === 'link' || before?.type !== 'text' || !letter.test(before.text)) return words
  return firstThat(run, (leaf) => leaf.type === 'text' && !edge.test(leaf.text))
}

function firstThat(run: readonly Leaf[], isIt: (leaf: Leaf) => boolean): number {
  const found = run.findIndex(isIt)
  return found === -1 ? run.length : found
}

/** References and notes are written in brackets. */
function isBracketedOrSpace(leaf: Leaf): boolean {
  return leaf.type !== 'text' || space.test(leaf.text)
}
