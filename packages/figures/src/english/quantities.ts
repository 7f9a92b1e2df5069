import type { Bound } from '@diglot/core'
import { matchAt } from '../match-at.ts'
import { quantity, range, type Found, type Reader } from '../reading.ts'
import { cardinalAt, type Cardinal } from './cardinals.ts'
import { month } from './date-forms.ts'
import { fractionAfter, fractionAt } from './fractions.ts'
import { hedgeAfterAt, hedgeAt, type Hedge } from './hedges.ts'
import { moneyAt, type Money } from './money.ts'
import { unitAfter, type UnitAt } from './unit-after.ts'
import { namedUnit } from './unit-names.ts'

const between = / ?[–—~] ?|-(?=\d)| - (?=\d)| (?:to|or|through) /y
const opening = /between (?=[\p{L}\d\u2212])/iuy
const and = / and /y
const monthAfter = new RegExp(`(?:st|nd|rd|th)?(?: of)? ${month}(?!\\p{L})`, 'iuy')
const halfTime = /half an? (hour|day|month|year|decade|century)\b/iy
const letterAfter = /[\p{L}\p{N}]/uy
const article = /an? (?=decade|century|hundred|thousand|million)/iy
const pastOne = /(?:past|last|previous|coming|next) (?:half )?(decade|century)\b/iy
const bareYear = /^(?:1\d|20|21)\d\d$/

/** "over 40,000 peacekeepers", "25 UN peacekeeping missions", "USD33.62 million", "5 per cent", "10 to 15 units". */
export const quantityAt: Reader = (text, at) => {
  const hedge = hedgeAt(text, at)
  const start = hedge?.end ?? at
  const past = hedge ? undefined : (pastOneAt(text, at) ?? betweenAt(text, at))
  if (past) return past
  const share = halfTimeAt(text, start) ?? shareAt(text, start)
  if (share) return hedged(share, hedge?.bound)
  const money = moneyAt(text, start)
  const first = cardinalAt(text, money?.end ?? start)
  if (!first) return hedge && loneUnit(text, start, hedge.bound)
  const fraction = fractionAfter(text, first)
  const [from, last] = fraction
    ? ([undefined, { ...fraction, form: 'words' }] satisfies [undefined, Cardinal])
    : rangeAt(text, first)
  return counted(text, { at, start, hedge, money, from, last })
}

interface Figure {
  readonly at: number
  /** Behind the hedge. */
  readonly start: number
  readonly hedge: Hedge | undefined
  readonly money: Money | undefined
  readonly from: number | undefined
  readonly last: Cardinal
}

/** The figure with its unit and with the hedge on either side, if it counts. */
function counted(text: string, { at, start, hedge, money, from, last }: Figure): Found | undefined {
  const early = hedgeAfterAt(text, last.end)
  const figureEnd = early?.end ?? last.end
  const named = money ? undefined : unitOf(text, figureEnd, from === undefined ? last.value : undefined)
  const unit = money ? money.named : named
  const end = Math.max(named?.end ?? 0, figureEnd)
  const context = { hedged: hedge !== undefined, range: from !== undefined }
  if (!money && !named && !standsAlone(text, start, last, context)) return undefined
  if (last.form === 'one' && !isCount(text, last, named)) return undefined
  const late = early ?? hedgeAfterAt(text, end)
  const bound = hedge?.bound ?? late?.bound
  const reading =
    from === undefined ? quantity(last.value, unit, bound) : range(from, last.value, unit, bound)
  return { end: Math.max(end, late?.end ?? 0, at), reading }
}

/** "one hour", "two hours", and "one and a half hour" as well as "hours". */
function unitOf(text: string, at: number, amount: number | undefined): UnitAt | undefined {
  if (amount === 1) return unitAfter(text, at, 'one')
  const several = unitAfter(text, at, 'several')
  return several || amount === undefined || Number.isInteger(amount) ? several : unitAfter(text, at, 'one')
}

function hedged(found: Found, bound: Bound | undefined): Found {
  const { end, reading } = found
  return reading?.type === 'quantity' && bound ? { end, reading: { ...reading, bound } } : found
}

/** "half of the members", "a third of the world". */
function shareAt(text: string, at: number): Found | undefined {
  const fraction = fractionAt(text, at)
  return fraction && { end: fraction.end, reading: quantity(fraction.value) }
}

/** "half a century". */
function halfTimeAt(text: string, at: number): Found | undefined {
  const match = matchAt(halfTime, text, at)
  const unit = match && namedUnit((match[1] ?? '').toLowerCase(), 'one')
  return unit && { end: at + match[0].length, reading: quantity(0.5, { unit: unit.unit }) }
}

/** "between 20 and 30 countries". */
function betweenAt(text: string, at: number): Found | undefined {
  const match = matchAt(opening, text, at)
  const first = match && cardinalAt(text, at + match[0].length)
  const sign = first && matchAt(and, text, first.end)
  const last = sign && cardinalAt(text, first.end + sign[0].length)
  if (!last || first.value >= last.value || first.form === 'one' || matchAt(monthAfter, text, last.end))
    return undefined
  return counted(text, { at, start: at, hedge: undefined, money: undefined, from: first.value, last })
}

/** "one" counts what can be counted: "one engineer battalion", but not "one day" (some day) or "one important point". */
function isCount(text: string, one: Cardinal, named: UnitAt | undefined): boolean {
  if (!named || ['item', 'category', 'operation'].includes(named.unit)) return false
  return !/^ (?:day|time|man|woman|person)$/i.test(text.slice(one.end, named.end))
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
  if (cardinal.form === 'words') return cardinal.value !== 0
  if (context.range) return true
  if (matchAt(letterAfter, text, cardinal.end)) return false
  const written = text.slice(at, cardinal.end)
  if (context.hedged) return !bareYear.test(written.slice(-4)) || /[\d,.]/.test(written.at(-5) ?? '')
  return /[,.]/.test(written) || !followsName(text, at)
}

/** A capital letter inside a sentence, then a plain number: "exercise Viking 18". */
function followsName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  return /[\p{L},;’'] \p{Lu}[\p{L}]*[ ]$/u.test(before)
}

/** "over a decade", "nearly a century": an article counts only where it is hedged. */
function loneUnit(text: string, at: number, bound: Bound): Found | undefined {
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
