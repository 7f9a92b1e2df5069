import { inPairs, nothing, type Check, type FoundSide } from '../check.ts'
import type { PairSide } from '../check.ts'
import { inEach, type Wordings } from '../wording.ts'

/** Two capitals or more, with digits and hyphens: UNIFIL, A4P, COVID-19; no roman numerals. */
const acronym =
  /(?<![\p{Script=Latin}\d])(?![IVXLC]+(?![\p{L}\d]))[A-Z][A-Z\d]*(?:[-/][A-Z\d]+)*[A-Z\d](?![\p{Script=Latin}\d])/gu

interface Found {
  readonly start: number
  readonly end: number
  readonly word: string
}

const says = {
  differ: (a: string, b: string) => ({
    en: `expected the same acronym, found “${a}” and “${b}”`,
    'zh-Hans': `缩略语不一致：一方作“${a}”，另一方作“${b}”`,
  }),
} satisfies Wordings

/** Acronyms that the sides write alike: UNIFIL on one side, UNDOF on the other. */
export const acronyms: Check = {
  id: 'acronyms',
  name: { en: 'Acronyms', 'zh-Hans': '缩略语' },
  run: inPairs(({ a, b }) => {
    const onlyA = onlyIn(a, b)
    const onlyB = onlyIn(b, a)
    const severity = onlyA.length === 1 && onlyB.length === 1 ? 'warning' : 'info'
    return onlyA.flatMap((one, i) => {
      const other = onlyB[i]
      if (!other) return []
      return [
        {
          severity,
          message: says.differ(one.word, other.word),
          a: spanned(one),
          b: spanned(other),
        },
      ]
    })
  }),
}

/** Acronyms of a side that the other neither writes nor spells out. */
function onlyIn(side: PairSide, other: PairSide): Found[] {
  const found = [...side.text.matchAll(acronym)].map(({ 0: word, index }): Found => ({
    start: index,
    end: index + word.length,
    word,
  }))
  const initials = other.text.match(/\b\p{Lu}/gu)?.join('') ?? ''
  const smallInitials = initialsOf(other.text)
  return found.filter(
    ({ word, start, end }) =>
      !other.text.includes(word) &&
      !initials.includes(word) &&
      !(word.length >= longEnough && smallInitials.includes(word)) &&
      !side.names.some((name) => name.start <= start && name.end >= end && isAnswered(name.name.id, other)),
  )
}

/** Fewer letters than this begin words that stand together in any text. */
const longEnough = 3

/** NGO is said by “non-governmental organizations” too: the first letters of all words but the smallest. */
function initialsOf(text: string): string {
  return Array.from(text.matchAll(/\p{Script=Latin}+/gu), ([word]) => word)
    .filter((word) => !/^(?:of|and|the|for|on|in|to)$/i.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

function isAnswered(id: string, { names }: PairSide): boolean {
  return names.some(({ name }) => name.id === id)
}

function spanned({ start, end, word }: Found): FoundSide {
  return word === '' ? nothing : { spans: [{ start, end }], value: inEach(() => word) }
}
