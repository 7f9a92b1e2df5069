import { matchAt } from '../match-at.ts'
import { quantity, range, type Found, type NamedUnit, type Reader } from '../reading.ts'
import { cardinalAt, type Cardinal } from './cardinals.ts'
import { hedgeAfterAt, hedgeAt } from './hedges.ts'
import { parts } from './number-words.ts'
import { unitAfter } from './unit-after.ts'

const currency = /(US\$|USD|\$|CNY|RMB|¥)[ \u00a0]?(?=[\d])/y
const currencies: ReadonlyMap<string, NamedUnit> = new Map([
  ['US$', { unit: 'USD' }],
  ['USD', { unit: 'USD' }],
  ['$', { unit: 'USD' }],
  ['CNY', { unit: 'CNY' }],
  ['RMB', { unit: 'CNY' }],
  ['¥', { unit: 'CNY' }],
])

const between = /[ \u00a0]?[–—][ \u00a0]?|-(?=\d)|[ \u00a0](?:to|or)[ \u00a0]/y
const fractionWord = /[ \u00a0-]([a-z]+)\b/y
const letterAfter = /[\p{L}\p{N}]/uy
const article = /an? (?=decade|century|hundred|thousand|million)/iy
const pastOne = /(?:past|last|previous|coming|next) (?:half )?(decade|century)\b/iy
const bareYear = /^(?:1\d|20|21)\d\d$/

/** "over 40,000 peacekeepers", "25 UN peacekeeping missions", "USD33.62 million", "5 per cent", "10 to 15 units". */
export const quantityAt: Reader = (text, at) => {
  const hedge = hedgeAt(text, at)
  const start = hedge?.end ?? at
  const money = matchAt(currency, text, start)
  const figure = start + (money?.[0].length ?? 0)
  const past = hedge ? undefined : pastOneAt(text, at)
  if (past) return past
  const first = cardinalAt(text, figure)
  if (!first) return hedge && loneUnit(text, start, hedge.bound)
  const part = fractionAt(text, first)
  if (part) return { end: part.end, reading: quantity(part.value, undefined, hedge?.bound) }
  const [from, last] = rangeAt(text, first)
  const early = hedgeAfterAt(text, last.end)
  const figureEnd = early?.end ?? last.end
  const one = from === undefined && last.value === 1
  const paid = currencies.get(money?.[1] ?? '')
  const named = paid ? { ...paid, end: figureEnd } : unitAfter(text, figureEnd, one ? 'one' : 'several')
  const end = Math.max(named?.end ?? 0, figureEnd)
  if (!named && !standsAlone(text, at, last, { hedged: hedge !== undefined, range: from !== undefined })) {
    return undefined
  }
  if (last.form === 'one' && !isCount(text, last, named?.end)) return undefined
  const late = early ?? hedgeAfterAt(text, end)
  const bound = hedge?.bound ?? late?.bound
  const reading =
    from === undefined ? quantity(last.value, named, bound) : range(from, last.value, named, bound)
  return { end: Math.max(end, late?.end ?? 0), reading }
}

/** "one" counts only right before what it counts: "one engineer battalion", but not "one day" (some day). */
function isCount(text: string, one: Cardinal, end: number | undefined): boolean {
  return end !== undefined && !/^ (?:day|time|man|woman|person)$/i.test(text.slice(one.end, end))
}

/** Without a unit: no word that is a pronoun, no part of a name ("5G", "Viking 18"), no year. */
function standsAlone(
  text: string,
  at: number,
  cardinal: Cardinal,
  context: { readonly hedged: boolean; readonly range: boolean },
): boolean {
  if (cardinal.form === 'one') return false
  // "zero-sum", "zero tolerance".
  if (cardinal.form === 'words') return cardinal.value > 0
  if (context.range) return true
  if (matchAt(letterAfter, text, cardinal.end)) return false
  const written = text.slice(at, cardinal.end)
  if (context.hedged) return !bareYear.test(written.slice(-4)) || /[\d,.]/.test(written.at(-5) ?? '')
  return !followsName(text, at)
}

/** A capital letter inside a sentence, then a plain number: "exercise Viking 18". */
function followsName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  return /[\p{L},;’'] \p{Lu}[\p{L}]*[ \u00a0]$/u.test(before)
}

/** "over a decade", "nearly a century": an article counts only where it is hedged. */
function loneUnit(text: string, at: number, bound: Parameters<typeof quantity>[2]): Found | undefined {
  const match = matchAt(article, text, at)
  if (!match) return undefined
  const named = unitAfter(text, at + match[0].length - 1, 'one')
  return named && { end: named.end, reading: quantity(1, named, bound) }
}

/** "the past decade" is one decade. */
function pastOneAt(text: string, at: number): Found | undefined {
  const match = matchAt(pastOne, text, at)
  if (!match || match[0].includes('half')) return undefined
  const unit = match[1]?.toLowerCase() === 'decade' ? 'decade' : 'century'
  return { end: at + match[0].length, reading: quantity(1, { unit }) }
}

/** "two thirds", "three-quarters", "one tenth". */
function fractionAt(text: string, numerator: Cardinal): { value: number; end: number } | undefined {
  if (numerator.form === 'digits') return undefined
  const match = matchAt(fractionWord, text, numerator.end)
  const denominator = parts.get(match?.[1] ?? '')
  if (!match || !denominator) return undefined
  return { value: numerator.value / denominator, end: numerator.end + match[0].length }
}

/** First and last of a range, or just the one figure. "2 to 3 million" names its scale once. */
function rangeAt(text: string, first: Cardinal): readonly [number | undefined, Cardinal] {
  const sign = matchAt(between, text, first.end)
  const last = sign && cardinalAt(text, first.end + sign[0].length)
  if (!last || first.form === 'one' || (last.form === 'one' && first.form !== 'digits'))
    return [undefined, first]
  const scaled = last.scale && !first.scale ? first.value * last.scale : first.value
  const from = scaled < last.value ? scaled : first.value
  return from < last.value ? [from, last] : [undefined, first]
}
