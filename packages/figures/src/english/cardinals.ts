import { matchAt } from '../match-at.ts'
import { ones, ordinalOnes, ordinalTens, scales, tens } from './number-words.ts'

/** A number as English writes it: "40,000", "40 769 000", "1.2 million", "twenty-five", "a hundred". */
export interface Cardinal {
  readonly value: number
  readonly end: number
  /** `digits` may be a date or a name; `one` is often a pronoun. */
  readonly form: 'digits' | 'words' | 'one'
  /** The word that multiplies: 1e6 in "1.2 million". "2 to 3 million" says it once for both. */
  readonly scale?: number
}

/** Grouped by commas, by (no-break, thin, narrow) spaces as the United Nations do, or not at all. */
const digits =
  /\u2212?(?:\d{1,3}(?:,\d{3})+(?!\d|,\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?|\u2212?(?<![\d.])\.\d+/y
const word = /[A-Za-z]+/y
const gap = /[ -](?:and )?/y
const scaleAfter = /[ -](dozen|hundred|thousand|million|billion|trillion)s?\b/iy
/** 10k, 1.2 bn, 10M; "10m" can be metres, and section 10B(3) is none of a billion. */
const shortScale = / ?(k|bn|mn|tn)(?![\p{L}\p{N}])|(?<=\d)(M|B)(?![\p{L}\p{N}(])/uy
const roundWord = /(half an? |half |an? |)(hundred|thousand|million|billion|trillion|dozen)\b/iy
const negative = /(?:minus|negative) /iy
/** "two point five". */
const point = new RegExp(
  `[ -]point((?:[ -](?:${[...ones.keys()].slice(0, 10).join('|')}))+)(?!\\p{L})`,
  'iuy',
)

/** The cardinal that starts at an offset. */
export function cardinalAt(text: string, at: number): Cardinal | undefined {
  const minus = matchAt(negative, text, at)
  const found = positiveAt(text, at + (minus?.[0].length ?? 0))
  return found && minus ? { ...found, value: -found.value, form: 'words' } : found
}

function positiveAt(text: string, at: number): Cardinal | undefined {
  return digitsAt(text, at) ?? roundWordAt(text, at) ?? wordsAt(text, at)
}

function digitsAt(text: string, at: number): Cardinal | undefined {
  const match = matchAt(digits, text, at)
  if (!match) return undefined
  const number = Number(match[0].replaceAll(/[, ]/g, '').replace('\u2212', '-'))
  if (!Number.isFinite(number)) return undefined
  const end = at + match[0].length
  const multiplied = matchAt(scaleAfter, text, end) ?? matchAt(shortScale, text, end)
  const scale = scales.get((multiplied?.[1] ?? multiplied?.[2] ?? '').toLowerCase())
  if (!multiplied || !scale) return { value: number, end, form: 'digits' }
  return { value: exact(number * scale), end: end + multiplied[0].length, form: 'digits', scale }
}

/** "over a hundred", "half a million", "hundred thousand"; "a" alone is an article, and "hundred" alone vague. */
function roundWordAt(text: string, at: number): Cardinal | undefined {
  const match = matchAt(roundWord, text, at)
  const size = scales.get(match?.[2]?.toLowerCase() ?? '')
  if (!match || !size) return undefined
  const share = match[1]?.toLowerCase() ?? ''
  const end = at + match[0].length
  const larger = wordAfter(text, end)
  const times = larger && scales.get(larger.word)
  const value = share.startsWith('half') ? size / 2 : size
  if (times && times > size) return { value: value * times, end: larger.end, form: 'words' }
  return share === '' ? undefined : { value, end, form: 'words' }
}

function wordsAt(text: string, at: number): Cardinal | undefined {
  const read = numberWordsAt(text, at)
  if (!read || read.ordinal) return undefined
  const { value, end, scale } = read
  const fraction = matchAt(point, text, end)
  if (fraction) {
    const figures = (fraction[1] ?? '')
      .trim()
      .split(/[ -]/)
      .map((name) => ones.get(name.toLowerCase()))
    return { value: value + Number(`0.${figures.join('')}`), end: end + fraction[0].length, form: 'words' }
  }
  const form = value === 1 ? 'one' : 'words'
  return { value, end, form, ...(scale && { scale }) }
}

export interface NumberWords {
  readonly value: number
  readonly end: number
  /** "twenty-fifth" and not "twenty-five". */
  readonly ordinal: boolean
  readonly scale?: number
}

/** "two hundred and five", "seventy-fifth": groups below a thousand, each with a smaller scale than the one before. */
export function numberWordsAt(text: string, at: number): NumberWords | undefined {
  let total = 0
  let lastScale = Number.POSITIVE_INFINITY
  let read: NumberWords | undefined
  for (let next: number | undefined = at; next !== undefined;) {
    const group: NumberWords | undefined = groupAt(text, next)
    if (!group) break
    const scaled: Word | undefined = group.ordinal ? undefined : wordAfter(text, group.end)
    const scale: number | undefined = scaled && scales.get(scaled.word)
    if (!scaled || !scale || scale < 1000 || scale >= lastScale) {
      // In "ten million and fifty million" another number begins.
      if (lastScale <= group.value || (scale !== undefined && scale >= lastScale)) break
      return { ...group, value: total + group.value, ...(read?.scale && { scale: read.scale }) }
    }
    total += group.value * scale
    lastScale = scale
    read = { value: total, end: scaled.end, ordinal: false, scale }
    next = gapEnd(text, scaled.end)
  }
  return read
}

/** Number below a thousand; "twelve hundred" too. */
function groupAt(text: string, at: number): NumberWords | undefined {
  const head = underHundredAt(text, at)
  if (!head || head.ordinal) return head
  const dozen = wordAfter(text, head.end)
  if ((dozen?.word === 'dozen' || dozen?.word === 'dozens') && head.value < 13)
    return { value: head.value * 12, end: dozen.end, ordinal: false }
  if (dozen?.word !== 'hundred') return head
  const hundreds = { value: head.value * 100, end: dozen.end, ordinal: false, scale: 100 }
  const after = gapEnd(text, dozen.end)
  const rest = after === undefined ? undefined : underHundredAt(text, after)
  return rest ? { ...rest, value: hundreds.value + rest.value } : hundreds
}

function underHundredAt(text: string, at: number): NumberWords | undefined {
  const head = wordAt(text, at)
  if (!head) return undefined
  const single = ones.get(head.word)
  if (single !== undefined) return { value: single, end: head.end, ordinal: false }
  const last = ordinalOnes.get(head.word) ?? ordinalTens.get(head.word)
  if (last !== undefined) return { value: last, end: head.end, ordinal: true }
  const ten = tens.get(head.word)
  if (ten === undefined) return undefined
  const one = wordAfter(text, head.end)
  const ordinal = one && ordinalOnes.get(one.word)
  if (one && ordinal !== undefined && ordinal < 10)
    return { value: ten + ordinal, end: one.end, ordinal: true }
  const unit = one && ones.get(one.word)
  if (one && unit !== undefined && unit > 0 && unit < 10)
    return { value: ten + unit, end: one.end, ordinal: false }
  return { value: ten, end: head.end, ordinal: false }
}

interface Word {
  readonly word: string
  readonly end: number
}

function wordAt(text: string, at: number): Word | undefined {
  const match = matchAt(word, text, at)
  return match && { word: match[0].toLowerCase(), end: at + match[0].length }
}

/** The next word after one blank or hyphen. */
function wordAfter(text: string, at: number): Word | undefined {
  const sign = text[at]
  return sign === ' ' || sign === '-' ? wordAt(text, at + 1) : undefined
}

function gapEnd(text: string, at: number): number | undefined {
  const match = matchAt(gap, text, at)
  return match && at + match[0].length
}

/** Without the noise of floating point: 33.62 × 10⁶ is 33620000. */
function exact(n: number): number {
  return Number(n.toPrecision(15))
}
