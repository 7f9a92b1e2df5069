import { monthNames } from '@diglot/core'
import { matchAt } from '../match-at.ts'
import type { NumeralReading } from '../read-numerals.ts'
import { cardinalAt, numberWordsAt } from './cardinals.ts'
import { parts } from './number-words.ts'

const digits = /\d+(?:\.\d+)?/y
/** 2.30 pm, 14:30. */
const time = /(\d{1,2})[.:](\d\d)(?= ?[ap]\.?m\b| hours| o'clock|(?<=:\d\d)(?!\d))/iy
/** Parts of numbered parts: article 15.3. */
const numbered = /(?:article|section|paragraph|para|chapter|rule|item|annex|table|clause|part)s?\.? $/i
const word = /\p{L}+/uy

/** Words that say a number in passing. */
const saying: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['once', 1],
  ['single', 1],
  ['sole', 1],
  ['firstly', 1],
  ['initial', 1],
  ['twice', 2],
  ['both', 2],
  ['either', 2],
  ['neither', 2],
  ['pair', 2],
  ['pairs', 2],
  ['couple', 2],
  ['couples', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['dual', 2],
  ['twin', 2],
  ['bilateral', 2],
  ['biennial', 2],
  ['biennium', 2],
  ['secondly', 2],
  ['secondary', 2],
  ['thrice', 3],
  ['triple', 3],
  ['tripled', 3],
  ['tripartite', 3],
  ['trilateral', 3],
  ['triangular', 3],
  ['thirdly', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['fourthly', 4],
  ['fifthly', 5],
  ['decade', 10],
  ['decades', 10],
  ['teens', 10],
  ['dozen', 12],
  ['dozens', 12],
  ['fortnight', 14],
  ['century', 100],
  ['centuries', 100],
  ['hundred', 100],
  ['hundreds', 100],
  ['centennial', 100],
  ['centenary', 100],
  ['thousand', 1000],
  ['thousands', 1000],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['half', 0.5],
  ['halves', 0.5],
  ['semi', 0.5],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
  ['midnight', 12],
  ['noon', 12],
])
const roman = /^(?=[IVXL])(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/
const romanDigits: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
])

export function englishNumerals(text: string): NumeralReading[] {
  const found: NumeralReading[] = []
  let at = 0
  while (at < text.length) {
    const here = numeralsAt(text, at)
    found.push(...here)
    at = Math.max(at + (matchAt(word, text, at)?.[0].length ?? 1), ...here.map(({ end }) => end))
  }
  return found
}

function numeralsAt(text: string, at: number): NumeralReading[] {
  const clock = matchAt(time, text, at)
  const plain = matchAt(digits, text, at)
  if (clock || (plain?.[0].includes('.') && numbered.test(text.slice(Math.max(0, at - 12), at))))
    return partsIn(at, (clock ?? plain)?.[0] ?? '')
  if (plain) return inDigits(text, at, plain[0])
  const ordinal = numberWordsAt(text, at)
  if (ordinal?.ordinal)
    return [inWords(at, ordinal.end, ordinal.value, 'ordinal'), ...partOf(text, at, ordinal.end)]
  const cardinal = cardinalAt(text, at)
  if (cardinal) return [inWords(at, cardinal.end, cardinal.value, 'number')]
  const said = matchAt(word, text, at)?.[0] ?? ''
  const end = at + said.length
  const month = monthNames.findIndex(
    (name) => name === said || (said.length > 2 && name.slice(0, 3) === said),
  )
  if (month >= 0) return [inWords(at, end, month + 1, 'month')]
  const value = saying.get(said.toLowerCase()) ?? (roman.test(said) ? romanValue(said) : undefined)
  if (value !== undefined) return [inWords(at, end, value, 'number')]
  return partOf(text, at, end)
}

/** 40,000 and the digits of it; "1.2 million" and 1.2. */
function inDigits(text: string, at: number, plain: string): NumeralReading[] {
  const whole = cardinalAt(text, at)
  const end = at + plain.length
  const alone: NumeralReading = { start: at, end, value: Number(plain), script: 'digits', form: 'number' }
  if (!whole || whole.end <= end) return [alone]
  return [{ start: at, end: whole.end, value: whole.value, script: 'digits', form: 'number' }, alone]
}

/** 2 and 30 of 2.30. */
function partsIn(at: number, written: string): NumeralReading[] {
  return [...written.matchAll(/\d+/g)].map(({ 0: part, index }) => ({
    start: at + index,
    end: at + index + part.length,
    value: Number(part),
    script: 'digits',
    form: 'number',
  }))
}

/** A third, two quarters. */
function partOf(text: string, at: number, end: number): NumeralReading[] {
  const size = parts.get(text.slice(at, end).toLowerCase())
  return size === undefined ? [] : [inWords(at, end, 1 / size, 'number')]
}

function inWords(start: number, end: number, value: number, form: NumeralReading['form']): NumeralReading {
  return { start, end, value, script: 'words', form }
}

function romanValue(written: string): number {
  const values = [...written].map((sign) => romanDigits.get(sign) ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
