// @ts-expect-error The package has no types for the patterns of one language.
import britishEnglish from 'hyphen/en-gb/index.js'

interface Hyphenator {
  readonly hyphenateSync: (text: string, options: { hyphenChar: string; minWordLength: number }) => string
}

const { hyphenateSync }: Hyphenator = britishEnglish

const seam = '\u00AD'
const known = new Map<string, readonly string[]>()

/**
 * Parts of an English word at whose seams it may be hyphenated, never leaving fewer than three letters on a side
 * (British patterns, which part -ize spelling rightly too).
 */
export function syllables(word: string): readonly string[] {
  let parts = known.get(word)
  if (parts === undefined) {
    parts = joinShort(hyphenateSync(word, { hyphenChar: seam, minWordLength: 6 }).split(seam))
    known.set(word, parts)
  }
  return parts
}

function joinShort(parts: readonly string[]): readonly string[] {
  const [first = '', second, ...rest] = parts
  return second !== undefined && first.length < 3 ? [first + second, ...rest] : parts
}
