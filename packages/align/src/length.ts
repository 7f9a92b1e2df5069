import type { Segment } from './segment.ts'

/** Letters that a character of Chinese text takes in an English translation, about. */
const lettersPerHan = 3.2

/** How long a segment is, in letters of English. */
export function lengthOf({ text, lang }: Segment): number {
  if (lang === 'en') return text.replace(/\s+/g, ' ').length
  let length = 0
  for (const character of text) length += weightOf(character)
  return length * lettersPerHan
}

/** In Chinese text, compared with a Han character. */
function weightOf(character: string): number {
  if (/\p{Script=Han}/u.test(character)) return 1
  if (/[\p{L}\d]/u.test(character)) return 0.35
  return /\s/u.test(character) ? 0 : 0.5
}

/** Numerical Recipes in C (1992), 6.2: erfc by Chebyshev fitting, relative error below 1.2e-7. */
const chebyshev = [
  -1.265_512_23, 1.000_023_68, 0.374_091_96, 0.096_784_18, -0.186_288_06, 0.278_868_07, -1.135_203_98,
  1.488_515_87, -0.822_152_23, 0.170_872_77,
]

/** -ln P(|X| > d) for a standard normal X, in steps of 1/32 of d: the tail that Gale and Church charge. */
const stepsPerDeviation = 32
const tail = Float64Array.from({ length: 7 * stepsPerDeviation + 2 }, (_, step) =>
  tailCost(step / stepsPerDeviation),
)

/**
 * What it costs to call texts of two lengths translations of each other: 0 when the lengths agree. The variance is that of
 * the length of a translation per letter.
 */
export function lengthCost(a: number, b: number, variance: number): number {
  const deviation = Math.abs(b - a) / Math.sqrt(((a + b) / 2) * variance + 1e-9)
  const step = Math.min(deviation * stepsPerDeviation, tail.length - 2)
  const below = Math.floor(step)
  const low = tail[below] ?? 0
  return low + (step - below) * ((tail[below + 1] ?? low) - low)
}

function tailCost(deviation: number): number {
  const z = deviation / Math.SQRT2
  const t = 1 / (1 + z / 2)
  const series = chebyshev.reduceRight((sum, coefficient) => sum * t + coefficient, 0)
  return Math.min(27.6, z * z - series - Math.log(t))
}
