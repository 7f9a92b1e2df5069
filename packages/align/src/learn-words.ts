import type { Bead } from './bead.ts'
import type { Segment } from './segment.ts'
import { figureAnchors } from './tokens/figure-anchors.ts'
import { tokenTable, type TokenTable } from './tokens/token-table.ts'
import { wordsOf } from './tokens/words.ts'
import { learnLinks } from './translation/learn-links.ts'
import { identityLinks, linksOf, type Links } from './translation/links.ts'
import { mixLinks } from './translation/mix-links.ts'
import { weights } from './weights.ts'

/** The words of two texts, and which of them translate each other. */
export interface LearnedWords {
  readonly a: TokenTable
  readonly b: TokenTable
  readonly links: Links
}

/**
 * Learns from beads that are known which words translate which. The segments may be smaller than the beads, as sentences
 * of paragraphs are; figures and dates count as words that are alike in both languages.
 */
export function learnWords(
  a: readonly Segment[],
  b: readonly Segment[],
  beads: readonly Pick<Bead, 'a' | 'b'>[],
): LearnedWords {
  const tokens = ({ text, lang }: Segment) => [
    ...wordsOf(text, lang),
    ...figureAnchors(text, lang).map((anchor) => `figure ${anchor}`),
  ]
  const tables = { a: tokenTable(a.map(tokens)), b: tokenTable(b.map(tokens)) }
  const known = linksOf(identityLinks(tables.a, tables.b), tables.a.counts.length)
  const learned = learnLinks(
    tables.a,
    tables.b,
    beads.map((bead) => ({ ...bead, confidence: 1 })),
  )
  return { ...tables, links: mixLinks(known, learned, weights.learned.words) }
}
