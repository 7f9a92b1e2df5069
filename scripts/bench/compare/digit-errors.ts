import type { Span } from '@diglot/core'
import { otherSide, replaced, type CleanPair, type Mutator, type Side } from './mutation.ts'
import { pick } from './random.ts'
import { figuresStated, foldWidth, states } from './stated-figures.ts'

/** One digit of a figure of two or more digits becomes another. */
export const digitChanged: Mutator = (pair, side, random) => {
  const figure = pick(digitsStatedTwice(pair, side), random)
  if (!figure) return undefined
  const at = pick(digitOffsets(pair[side], figure), random)
  if (at === undefined) return undefined
  const old = Number(foldWidth(pair[side]).charAt(at))
  const digit = (old + 1 + Math.floor(random() * 9)) % 10
  if (digit === 0 && at === figure.start) return undefined
  return figureWith(pair, side, figure, new Map([[at, String(digit)]]))
}

/** Two neighbouring digits of a figure change places. */
export const digitsTransposed: Mutator = (pair, side, random) => {
  const text = foldWidth(pair[side])
  const places = digitsStatedTwice(pair, side).flatMap((figure) =>
    digitOffsets(pair[side], figure).flatMap((at) => {
      const [one, two] = [text.charAt(at), text.charAt(at + 1)]
      const swaps =
        at + 1 < figure.end && /\d/.test(two) && one !== two && !(at === figure.start && two === '0')
      return swaps ? [{ figure, at }] : []
    }),
  )
  const place = pick(places, random)
  if (!place) return undefined
  const { figure, at } = place
  return figureWith(
    pair,
    side,
    figure,
    new Map([
      [at, text.charAt(at + 1)],
      [at + 1, text.charAt(at)],
    ]),
  )
}

/** Figures in digits, two or more, that the other side states as well: by value, or digit by digit as in 46/220. */
function digitsStatedTwice(pair: CleanPair, side: Side): Span[] {
  const other = otherSide(side)
  const stated = figuresStated(pair[other], other)
  const text = foldWidth(pair[side])
  const otherRuns = new Set(foldWidth(pair[other]).match(/\d+/g))
  return figuresStated(pair[side], side).flatMap(({ value, digits }) => {
    if (!digits || digitOffsets(pair[side], digits).length < 2) return []
    return states(stated, value) || otherRuns.has(text.slice(digits.start, digits.end)) ? [digits] : []
  })
}

function digitOffsets(text: string, { start, end }: Span): number[] {
  const folded = foldWidth(text)
  return Array.from({ length: end - start }, (_, i) => start + i).filter((at) => /\d/.test(folded.charAt(at)))
}

function figureWith(pair: CleanPair, side: Side, figure: Span, digits: ReadonlyMap<number, string>) {
  const old = pair[side]
  const words = Array.from({ length: figure.end - figure.start }, (_, i) => {
    const at = figure.start + i
    return digits.get(at) ?? old.charAt(at)
  })
  return replaced(pair, side, figure, words.join(''))
}
