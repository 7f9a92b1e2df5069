import type { Lang, PublicationBlock } from '@diglot/core'
import { describeReading, type FigureReading } from '@diglot/figures'
import type { Comparison } from '../model.ts'
import { paragraph, table, text, type Cell } from './blocks.ts'
import { figurePairs, type FigurePair } from './figure-pairs.ts'
import { issueAnchor, nameOfSide } from './issue-box.ts'
import { linked, linkTo, linkToPair } from './link.ts'
import type { Place } from './place.ts'
import type { ReportWords } from './words.ts'

/** Every figure of both texts with what it means, and whether the other side says the same. */
export function figuresTable(
  comparison: Comparison,
  places: readonly Place[],
  lang: Lang,
  words: ReportWords,
): PublicationBlock {
  const figures = figurePairs(comparison)
  if (figures.length === 0) return paragraph(lang, words.noFigure)
  const { a, b } = comparison
  return table(
    lang,
    [
      { header: words.place, weight: 2 },
      { header: nameOfSide(a, b, words, 'first'), weight: 5 },
      { header: nameOfSide(b, a, words, 'second'), weight: 5 },
      { header: words.value, weight: 6 },
      { header: words.agreement, weight: 4 },
    ],
    figures.map((figure): Cell[] => {
      const place = places[figure.pair]
      return [
        place ? linkToPair(place) : '',
        { lang: a.lang, children: text(figure.a?.text ?? '–') },
        { lang: b.lang, children: text(figure.b?.text ?? '–') },
        valueOf(figure, lang),
        agreement(figure, words),
      ]
    }),
  )
}

/** The value once where both sides say the same. */
function valueOf({ a, b, agreement: how }: FigurePair, lang: Lang): string {
  const described = (figure: FigureReading | undefined): string[] =>
    figure === undefined ? [] : [describeReading(figure.reading, lang)]
  const values = how === 'same' && a && b ? [fuller(a, b)].flatMap(described) : [a, b].flatMap(described)
  return [...new Set(values)].join(' / ')
}

/** Of two readings of one value, that which names a unit. */
function fuller(a: FigureReading, b: FigureReading): FigureReading {
  const isOpen = 'amount' in a.reading && a.reading.unit === undefined
  return isOpen ? b : a
}

const agreements = {
  same: 'same',
  'other-hedge': 'otherHedge',
  differs: 'differs',
  'only-here': 'onlyHere',
} as const satisfies Readonly<Record<FigurePair['agreement'], keyof ReportWords>>

function agreement({ agreement: how, issues }: FigurePair, words: ReportWords): Cell {
  const said = words[agreements[how]]
  if (issues.length === 0) return said
  const links = issues.map((issue) =>
    linkTo(issueAnchor(issue), words.severities[issue.severity].toLowerCase()),
  )
  return [...text(`${said}${words.comma}`), ...linked(links, words.comma)]
}
