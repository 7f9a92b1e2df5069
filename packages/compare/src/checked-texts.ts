import type { Lang } from '@diglot/core'
import { readFigures, readNumerals } from '@diglot/figures'
import { isOneSided, type CheckedPair, type CheckedTexts, type PairSide } from './check.ts'
import { atomsOf } from './figures/atom.ts'
import { matchFigures, type MatchedFigures } from './figures/match-figures.ts'
import { withoutSpread } from './figures/without-spread.ts'
import { lengthsOf } from './lengths.ts'
import type { ComparedText, Pair } from './model.ts'
import { nameFinder } from './names/name-finder.ts'
import type { Name } from './names/name.ts'

type Reading = Pick<PairSide, 'figures' | 'numerals' | 'atoms' | 'names'>

/** What was read in texts, by language and text. */
export type Readings = Map<string, Reading>

/** Reads what the checks look at, once for all of them. */
export function checkedTexts(
  a: ComparedText,
  b: ComparedText,
  pairs: readonly Pair[],
  { names, readings }: { readonly names: readonly Name[]; readonly readings: Readings },
): CheckedTexts {
  const find = nameFinder(names)
  const read = (text: string, lang: Lang): Reading => {
    const key = `${lang} ${text}`
    const known = readings.get(key) ?? readingOf(text, lang, find)
    readings.set(key, known)
    return known
  }
  const sideOf = ({ segments, lang }: ComparedText, indices: readonly number[]): PairSide => {
    const text = indices.map((index) => segments[index]?.text ?? '').join('\n')
    return { lang, text, segments: indices, ...read(text, lang) }
  }
  const checked = pairs.map((pair, index): CheckedPair => {
    const sides = { a: sideOf(a, pair.a), b: sideOf(b, pair.b) }
    return { index, confidence: pair.confidence, ...sides, matched: matchedIn(sides) }
  })
  return { a, b, pairs: withoutSpread(checked), lengths: lengthsOf(checked) }
}

function readingOf(text: string, lang: Lang, find: ReturnType<typeof nameFinder>): Reading {
  const figures = readFigures(text, lang)
  const numerals = readNumerals(text, lang)
  return { figures, numerals, atoms: atomsOf(text, lang, figures, numerals), names: find(text, lang) }
}

/** Where one side says nothing at all, its figures are no matter of their own. */
function matchedIn({ a, b }: Pick<CheckedPair, 'a' | 'b'>): MatchedFigures {
  return isOneSided({ a, b })
    ? { same: [], different: [], doubtful: [], onlyA: [], onlyB: [] }
    : matchFigures(a, b)
}
