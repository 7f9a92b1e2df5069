import type { Unit } from '@diglot/core'
import { matchAt } from '../match-at.ts'
import type { NamedUnit } from '../reading.ts'
import { cardinalAt } from './cardinals.ts'
import { hyphenatedUnit, namedUnit } from './unit-names.ts'

/** A unit and where its name ends. */
export interface UnitAt extends NamedUnit {
  readonly end: number
}

/** Words that end the noun phrase of a figure: what follows them is counted by nothing. */
const boundaries = new Set(
  (
    'a an the this that these those its their our his her it they them we he she you who whom whose which what ' +
    'of in to for from by with at on into onto under over above below between among within during since until ' +
    'before after against through across throughout than as per via without about ' +
    'is are was were be been being has have had do does did will would shall should may might can could must ' +
    'not no nor but so yet also only because if when while where all both each every another any such more ' +
    'ago'
  ).split(' '),
)

/** Plural in form, but they stand before nouns: "20 armed forces units". */
const attributive = new Set([
  'forces',
  'affairs',
  'rights',
  'arms',
  'sports',
  'customs',
  'logistics',
  'operations',
])

const percent = /[ ]?[%％]/y
const hyphenated = /-([a-z]+)/y
const space = /\s{1,3}/y
const word = /\p{L}[\p{L}\p{M}\p{N}'’]*(?:-[\p{L}\p{N}]+)*/uy
const partitive = /\s(?:of (?:these|those|the|its|their|our))(?=\s)/y

/** "25 active UN peacekeeping missions": so many words may stand between a figure and its noun. */
const reach = 6

/**
 * The unit of the figure that ends at an offset. Adjectives may stand between; the first noun in the plural decides,
 * known or not ("ten categories of units" are no units). In "51 long-range and 93 short-distance patrols" the first
 * figure has the unit of the second.
 */
export function unitAfter(
  text: string,
  at: number,
  amount: 'one' | 'several',
  shared = 2,
): UnitAt | undefined {
  const sign = matchAt(percent, text, at)
  if (sign) return { unit: 'percent', end: at + sign[0].length }
  const attached = matchAt(hyphenated, text, at)
  if (attached) {
    const named = hyphenatedUnit(attached[1] ?? '')
    return named && { ...named, end: at + attached[0].length }
  }
  // "13 of these units"; but "one of the countries" is a pronoun.
  const part = amount === 'several' ? matchAt(partitive, text, at) : undefined
  let cursor = at + (part?.[0].length ?? 0)
  let figures = false
  for (let passed = 0; passed < reach; passed++) {
    const gap = matchAt(space, text, cursor)
    if (!gap) return undefined
    cursor += gap[0].length
    const match = matchAt(word, text, cursor)
    if (!match) return undefined
    const end = cursor + match[0].length
    const lower = match[0].toLowerCase().replace(/['’]$/, '')
    const named = longestName(text, lower, end, amount)
    // In "one level-2 hospital" the level is a figure of its own.
    if (named) return figures ? { ...named, end: at } : withCompanion(text, named)
    if (lower === 'and' || lower === 'or') {
      const other = nextCardinal(text, end)
      const unit = other && shared > 0 ? unitAfter(text, other.end, 'several', shared - 1) : undefined
      if (unit) return { ...unit, end: at }
      if (other || passed === 0) return undefined
    } else if (boundaries.has(lower) || isHeadNoun(match[0]) || cardinalAt(text, cursor)) return undefined
    figures ||= /\d/.test(lower)
    cursor = end
  }
  return undefined
}

/** Two words before one ("mission areas" are no missions), and "police officers" before "police". */
function longestName(
  text: string,
  first: string,
  end: number,
  amount: 'one' | 'several',
): UnitAt | undefined {
  const gap = matchAt(space, text, end)
  const next = gap && matchAt(word, text, end + gap[0].length)
  const nextEnd = gap && next ? end + gap[0].length + next[0].length : end
  const second = next?.[0].toLowerCase() ?? ''
  const both = namedUnit(`${first} ${second}`, amount)
  if (both) return { ...both, end: nextEnd }
  const one = namedUnit(first, amount)
  if (!one) return undefined
  const later = namedUnit(second, amount)
  return later ? { ...later, end: nextEnd } : { ...one, end }
}

/** What a unit does; "3,900 armed patrols and armed escorts" counts both together, so it counts operations. */
const deeds: ReadonlySet<Unit> = new Set<Unit>(['visit', 'patrol', 'escort', 'operation', 'meeting'])
const companion = /\sand((?:\s[a-z-]+){1,3})/y

function withCompanion(text: string, named: UnitAt): UnitAt {
  if (!deeds.has(named.unit)) return named
  const words = matchAt(companion, text, named.end)?.[1]?.trim().split(/\s/) ?? []
  const other = words.map((noun) => namedUnit(noun, 'several')?.unit).find((unit) => unit !== undefined)
  if (!other || other === named.unit || !deeds.has(other)) return named
  return { ...named, otherUnits: [other, 'operation', 'time'] }
}

function nextCardinal(text: string, at: number): { readonly end: number } | undefined {
  const gap = matchAt(space, text, at)
  return gap && cardinalAt(text, at + gap[0].length)
}

/** A lower-case noun in the plural; names ("Nations") and possessives ("China’s") stand before nouns. */
function isHeadNoun(noun: string): boolean {
  return /^\p{Ll}.*[^su'’i]s$/u.test(noun) && !attributive.has(noun)
}
