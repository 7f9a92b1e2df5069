import { anchorOf } from '@diglot/core'
import type { Anchor, Edition, Lang, Library, MentionKind, Span } from '@diglot/core'
import { readFigures } from '@diglot/figures'
import type { FigureReading } from '@diglot/figures'
import { proseOf } from './prose.ts'

/** A figure, date or ordinal of the prose and what became of it. */
export interface CoveredReading extends FigureReading {
  readonly anchor: Anchor
  readonly lang: Lang
  /**
   * `bound` to a fact, an event, a mission or a person; `listed` with a reason why it is no fact; otherwise `open`.
   */
  readonly state: 'bound' | 'listed' | 'open'
}

/** How many figures the prose of an edition has, and what became of them. */
export interface EditionCoverage {
  readonly document: string
  readonly lang: Lang
  /** All of them: `bound`, `listed` and `open`. */
  readonly figures: number
  readonly bound: number
  readonly listed: number
  readonly open: number
}

export interface Coverage {
  /** In the order of the library. */
  readonly editions: readonly EditionCoverage[]
  /** In the order of the texts. */
  readonly open: readonly CoveredReading[]
}

/** Whether every figure of the prose is accounted for, per document and language. */
export function coverageOf(library: Library): Coverage {
  const readings = library.editions.map((edition) => readingsOf(edition, library))
  return {
    editions: library.editions.map(({ document, lang }, index) => {
      const here = readings[index] ?? []
      const count = (state: CoveredReading['state']) => here.filter((each) => each.state === state).length
      return {
        document,
        lang,
        figures: here.length,
        bound: count('bound'),
        listed: count('listed'),
        open: count('open'),
      }
    }),
    open: readings.flat().filter(({ state }) => state === 'open'),
  }
}

/** Every figure of the prose of an edition. */
export function readingsOf(edition: Edition, library: Library): CoveredReading[] {
  const { document, lang } = edition
  const bound = spansByBlock(
    library.mentions
      .filter((mention) => mention.document === document && mention.lang === lang && binds.has(mention.kind))
      .map((mention) => ({ ...mention, anchor: anchorOf(document, mention.block) })),
  )
  const listed = spansByBlock(
    library.exclusions.flatMap(({ citations }) => citations.filter((citation) => citation.lang === lang)),
  )
  return proseOf(edition).flatMap(({ id, text }) => {
    const anchor = anchorOf(document, id)
    return readFigures(text, lang).map((reading): CoveredReading => ({
      ...reading,
      anchor,
      lang,
      state: within(reading, bound.get(anchor))
        ? 'bound'
        : within(reading, listed.get(anchor))
          ? 'listed'
          : 'open',
    }))
  })
}

/** A term is a name: that a figure stands in one is said by an exclusion. */
const binds: ReadonlySet<MentionKind> = new Set<MentionKind>(['fact', 'event', 'mission', 'person'])

function spansByBlock(spans: readonly (Span & { readonly anchor: Anchor })[]): Map<Anchor, Span[]> {
  const byBlock = new Map<Anchor, Span[]>()
  for (const { anchor, start, end } of spans) {
    byBlock.set(anchor, [...(byBlock.get(anchor) ?? []), { start, end }])
  }
  return byBlock
}

function within(reading: Span, spans: readonly Span[] = []): boolean {
  return spans.some(({ start, end }) => start <= reading.start && reading.end <= end)
}
