import type { Span } from '@diglot/core'
import { inPairs, type Check, type CheckedPair, type Finding, type PairSide } from '../check.ts'
import { lackingIn, reorderedIn, type Reordered } from '../lists/compare-series.ts'
import { labelsOf, seriesOfNames, seriesOfNumbers, type Item, type Series } from '../lists/series.ts'
import { isPresent } from '../names/is-present.ts'
import type { Wordings } from '../wording.ts'

const says = {
  order: (inA: string, inB: string) => ({
    en: `these items stand in another order on the other side: ${inA}, against ${inB}`,
    'zh-Hans': `列举顺序不一致：一方为${inA}，另一方为${inB}`,
  }),
  lacking: (item: string) => ({
    en: `expected ${item} in the list on both sides, found it on one only`,
    'zh-Hans': `列举项不一致：另一方缺${item}`,
  }),
} satisfies Wordings

type Found = Omit<Finding, 'pair'>

/** Lists whose items stand in another order, or that lack one. */
export const lists: Check = {
  id: 'lists',
  name: { en: 'Lists', 'zh-Hans': '列举' },
  run: inPairs((pair) => {
    const { a, b } = pair
    const names = { a: seriesOfNames(a), b: seriesOfNames(b) }
    return [
      ...reorderedIn(names.a, names.b).map((found) => reordered(pair, found, 'info')),
      ...reorderedIn(seriesOfNumbers(a), seriesOfNumbers(b)).map((found) =>
        reordered(pair, found, turnsRound(found) ? 'warning' : 'info'),
      ),
      ...reorderedIn([labelsOf(a)], [labelsOf(b)]).map((found) => reordered(pair, found, 'warning')),
      ...lacking(a, names.a, b, names.b).map(({ item, list }): Found => ({
        ...lackingItem(a, item),
        a: spans(item),
        b: spans(list),
      })),
      ...lacking(b, names.b, a, names.a).map(({ item, list }): Found => ({
        ...lackingItem(b, item),
        a: spans(list),
        b: spans(item),
      })),
    ]
  }),
}

function reordered({ a, b }: CheckedPair, found: Reordered, severity: Finding['severity']): Found {
  const words = ({ text }: PairSide, items: readonly Item[]) =>
    items.map(({ start, end }) => `“${text.slice(start, end)}”`).join(' … ')
  return {
    severity,
    message: says.order(words(a, found.a), words(b, found.b)),
    a: { spans: found.a.map(spanOf) },
    b: { spans: found.b.map(spanOf) },
  }
}

/** Numbers rise as a rule: 10 to 15, articles 4 and 5. */
function turnsRound({ a: [one, two] }: Reordered): boolean {
  return Number(one.key) > Number(two.key)
}

/** What a side says in any way is not lacking. */
function lacking(own: PairSide, ofOwn: readonly Series[], other: PairSide, ofOther: readonly Series[]) {
  return lackingIn(ofOwn, ofOther).flatMap(({ item, list }) => {
    const name = own.names.find(({ start }) => start === item.start)?.name
    const [first, last] = [list[0], list.at(-1)]
    if (!name || !first || !last || isPresent(name, other.text, other.lang)) return []
    return [{ item, list: { start: first.start, end: last.end } }]
  })
}

function lackingItem({ text }: PairSide, { start, end }: Item): Pick<Finding, 'severity' | 'message'> {
  return { severity: 'warning', message: says.lacking(`“${text.slice(start, end)}”`) }
}

function spans(span: Span): Found['a'] {
  return { spans: [spanOf(span)] }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
