import { exchanged, otherSide, type Mutator } from './mutation.ts'
import { pick } from './random.ts'
import { figuresStated, sameNumber } from './stated-figures.ts'

/** Two figures that both sides state, once each and in one order, change places. */
export const figuresExchanged: Mutator = (pair, side, random) => {
  const other = otherSide(side)
  const answers = figuresStated(pair[other], other).map(({ value }) => value)
  const own = figuresStated(pair[side], side).filter(({ digits }) => digits)
  const onlyPlace = (value: number) => {
    const places = answers.flatMap((answer, i) => (sameNumber(answer, value) ? [i] : []))
    return places.length === 1 ? places[0] : undefined
  }
  const places = own.flatMap((one, i) => {
    const two = own[i + 1]
    if (!one.digits || !two?.digits || one.magnitude || two.magnitude) return []
    if (own.filter(({ value }) => sameNumber(value, one.value) || sameNumber(value, two.value)).length !== 2)
      return []
    const [atOne, atTwo] = [onlyPlace(one.value), onlyPlace(two.value)]
    return atOne !== undefined && atTwo !== undefined && atOne < atTwo
      ? [{ one: one.digits, two: two.digits }]
      : []
  })
  const place = pick(places, random)
  return place && exchanged(pair, side, place.one, place.two)
}
