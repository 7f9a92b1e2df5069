import type { CheckedPair } from '../check.ts'
import { isPresent } from './is-present.ts'
import type { Name } from './name.ts'

/** How often a name that one side says is said on the other side too, in all pairs but one. */
export interface Answers {
  readonly said: number
  readonly answered: number
}

/** Counts once over all pairs how each name is answered. */
export function answersIn(pairs: readonly CheckedPair[]): (name: Name, except: CheckedPair) => Answers {
  const totals = new Map<string, { said: number; answered: number }>()
  for (const pair of pairs) {
    for (const name of namesOf(pair)) {
      const { said, answered } = totals.get(name.id) ?? { said: 0, answered: 0 }
      const isAnswered = answeredIn(pair, name)
      totals.set(name.id, { said: said + 1, answered: answered + (isAnswered ? 1 : 0) })
    }
  }
  return (name, except) => {
    const { said, answered } = totals.get(name.id) ?? { said: 0, answered: 0 }
    const isHere = namesOf(except).includes(name)
    const isAnswered = isHere && answeredIn(except, name)
    return { said: said - (isHere ? 1 : 0), answered: answered - (isAnswered ? 1 : 0) }
  }
}

function namesOf({ a, b }: CheckedPair): Name[] {
  return [...new Set([...a.names, ...b.names].map(({ name }) => name))]
}

function answeredIn({ a, b }: CheckedPair, name: Name): boolean {
  const isIn = (side: CheckedPair['a']) =>
    side.names.some((found) => found.name.id === name.id) || isPresent(name, side.text, side.lang)
  return isIn(a) && isIn(b)
}
