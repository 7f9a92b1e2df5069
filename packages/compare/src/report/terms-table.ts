import type { Lang, PublicationBlock } from '@diglot/core'
import type { Comparison } from '../model.ts'
import { nameFinder } from '../names/name-finder.ts'
import type { Name } from '../names/name.ts'
import { paragraph, table, text, type Cell } from './blocks.ts'
import { nameOfSide } from './issue-box.ts'
import { linked, linkToPair } from './link.ts'
import type { Place } from './place.ts'
import type { ReportWords } from './words.ts'

interface Use {
  readonly name: Name
  /** Forms found, with how often, on each side. */
  readonly a: Map<string, number>
  readonly b: Map<string, number>
  /** Pairs that have it, on each side. */
  readonly inA: Set<number>
  readonly inB: Set<number>
}

/** Names and terms of both texts: the forms found and how often, and the pairs where one side alone has it. */
export function termsTable(
  comparison: Comparison,
  names: readonly Name[],
  places: readonly Place[],
  lang: Lang,
  words: ReportWords,
): PublicationBlock {
  const uses = usesOf(comparison, names)
  if (uses.length === 0) return paragraph(lang, words.noTerm)
  const { a, b } = comparison
  const [first, second] = [nameOfSide(a, b, words, 'first'), nameOfSide(b, a, words, 'second')]
  const only = (name: string): string => `${words.onlyHere}${words.colon}${name}`
  return table(
    lang,
    [
      { header: words.kind, weight: 2 },
      { header: first, weight: 6 },
      { header: second, weight: 6 },
      { header: words.inBoth, weight: 2, kind: 'figure' },
      { header: only(first), weight: 3 },
      { header: only(second), weight: 3 },
    ],
    uses.map(({ name, a: ofA, b: ofB, inA, inB }): Cell[] => {
      const links = (pairs: readonly number[]): Cell =>
        linked(
          pairs.flatMap((pair) => (places[pair] ? [linkToPair(places[pair])] : [])),
          words.comma,
        )
      return [
        words.kinds[name.kind],
        { lang: a.lang, children: text(formsFound(ofA)) },
        { lang: b.lang, children: text(formsFound(ofB)) },
        [...inA].filter((pair) => inB.has(pair)).length,
        links([...inA].filter((pair) => !inB.has(pair))),
        links([...inB].filter((pair) => !inA.has(pair))),
      ]
    }),
  )
}

/** In order of appearance. */
function usesOf({ a, b, pairs }: Comparison, names: readonly Name[]): Use[] {
  const find = nameFinder(names)
  const uses = new Map<Name, Use>()
  const use = (name: Name): Use => {
    const known = uses.get(name) ?? { name, a: new Map(), b: new Map(), inA: new Set(), inB: new Set() }
    uses.set(name, known)
    return known
  }
  pairs.forEach((pair, index) => {
    for (const side of ['a', 'b'] as const) {
      const { segments, lang } = side === 'a' ? a : b
      for (const segment of pair[side]) {
        const said = segments[segment]?.text ?? ''
        for (const { name, start, end } of find(said, lang)) {
          const own = use(name)
          const form = said.slice(start, end)
          own[side].set(form, (own[side].get(form) ?? 0) + 1)
          own[side === 'a' ? 'inA' : 'inB'].add(index)
        }
      }
    }
  })
  return [...uses.values()]
}

function formsFound(forms: ReadonlyMap<string, number>): string {
  if (forms.size === 0) return '–'
  return [...forms].map(([form, count]) => (count === 1 ? form : `${form} ×${count}`)).join(' · ')
}
