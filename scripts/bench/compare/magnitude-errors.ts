import { otherSide, replaced, type Mutator } from './mutation.ts'
import { pick } from './random.ts'
import { figuresStated, states } from './stated-figures.ts'

const confused: Readonly<Record<string, string>> = {
  thousand: 'million',
  million: 'billion',
  billion: 'million',
  trillion: 'billion',
  万: '亿',
  亿: '万',
  萬: '億',
  億: '萬',
}

/** “million” becomes “billion”, 万 becomes 亿. */
export const magnitudeChanged: Mutator = (pair, side, random) => {
  const other = otherSide(side)
  const stated = figuresStated(pair[other], other)
  const places = figuresStated(pair[side], side).flatMap(({ value, magnitude }) => {
    if (!magnitude || !states(stated, value)) return []
    // 千万 and 万亿 are told by their last character.
    const start = side === 'a' ? magnitude.start : magnitude.end - 1
    const words = confused[pair[side].slice(start, magnitude.end).toLowerCase()]
    return words === undefined ? [] : [{ start, end: magnitude.end, words }]
  })
  const place = pick(places, random)
  return place && replaced(pair, side, place, place.words)
}
