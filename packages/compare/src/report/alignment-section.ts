import { formatNumber, type Lang, type PublicationBlock } from '@diglot/core'
import type { Comparison } from '../model.ts'
import { paragraph, table, text, type Cell } from './blocks.ts'
import { bandName, bandOf, confidenceBands, isGiven } from './confidence.ts'
import { nameOfSide } from './issue-box.ts'
import { linked, linkToPair } from './link.ts'
import type { Place } from './place.ts'
import type { ReportWords } from './words.ts'

/** As many of the least sure pairs are listed. */
const listed = 20

/** How sure it is that the pairs are right, and what has no counterpart. */
export function alignmentBlocks(
  comparison: Comparison,
  places: readonly Place[],
  lang: Lang,
  words: ReportWords,
): PublicationBlock[] {
  const { a, b, pairs } = comparison
  const isSure = isGiven(pairs)
  const alone = (side: 'a' | 'b'): number[] =>
    pairs.flatMap((pair, index) => (pair[side === 'a' ? 'b' : 'a'].length === 0 ? [index] : []))
  const unpaired = [
    [nameOfSide(a, b, words, 'first'), alone('a')],
    [nameOfSide(b, a, words, 'second'), alone('b')],
  ] as const
  return [
    paragraph(lang, isSure ? words.byIds : words.estimated),
    ...(isSure ? [] : estimates(comparison, places, lang, words)),
    ...unpaired
      .filter(([, found]) => found.length > 0)
      .map(([name, found]) =>
        paragraph(lang, [
          ...text(`${words.unpaired}${words.comma}${name}${words.colon}`),
          ...linked(
            found.flatMap((pair) => (places[pair] ? [linkToPair(places[pair])] : [])),
            words.comma,
          ),
        ]),
      ),
  ]
}

function estimates(
  { pairs }: Comparison,
  places: readonly Place[],
  lang: Lang,
  words: ReportWords,
): PublicationBlock[] {
  const rows = confidenceBands.map((band): Cell[] => {
    const count = pairs.filter((pair) => bandOf(pair) === band).length
    return [bandName(band), formatNumber(count, lang)]
  })
  const unsure = pairs
    .map(({ confidence }, index) => ({ confidence, place: places[index] }))
    .filter(({ confidence }) => confidence < confidenceBands[0])
    .toSorted((one, two) => one.confidence - two.confidence)
    .slice(0, listed)
  return [
    table(
      lang,
      [
        { header: words.confidence, weight: 2, heads: true },
        { header: words.pairs, weight: 1, kind: 'figure' },
      ],
      rows,
    ),
    ...(unsure.length === 0
      ? []
      : [
          paragraph(lang, `${words.least}${words.colon}`),
          table(
            lang,
            [
              { header: words.place, weight: 2 },
              { header: words.confidence, weight: 1, kind: 'figure' },
            ],
            unsure.map(({ confidence, place }): Cell[] => [
              place ? linkToPair(place) : '',
              confidence.toFixed(2),
            ]),
          ),
        ]),
  ]
}
