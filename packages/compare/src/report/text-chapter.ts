import type {
  HeadingBlock,
  Lang,
  ParagraphBlock,
  ParallelRow,
  PublicationBlock,
  SectionBlock,
} from '@diglot/core'
import type { ComparedText, Comparison, Issue } from '../model.ts'
import { heading, reportAnchor, titled } from './blocks.ts'
import { bandOf, isGiven } from './confidence.ts'
import { issueAnchor, issueBox } from './issue-box.ts'
import { marked, type MarkedSpan } from './marked.ts'
import type { Place } from './place.ts'
import type { ComparedSection } from './sections.ts'
import type { ReportWords } from './words.ts'

/** Both texts side by side, pair by pair, with the issues of a pair beneath it. */
export function textChapter(
  comparison: Comparison,
  sections: readonly ComparedSection[],
  places: readonly Place[],
  lang: Lang,
  words: ReportWords,
): SectionBlock {
  const byPair = Map.groupBy(comparison.issues, ({ pair }) => pair)
  const isEstimated = !isGiven(comparison.pairs)
  const rowOf = (index: number, section: ComparedSection, isHeading: boolean): ParallelRow =>
    pairRow(
      comparison,
      index,
      byPair.get(index) ?? [],
      places[index],
      isEstimated,
      section,
      isHeading,
      lang,
      words,
    )
  const blocks = sections.map((section, at): PublicationBlock => {
    const rows = section.pairs.map((pair, order) =>
      rowOf(pair, section, section.startsWithHeading && order === 0),
    )
    const parallel: PublicationBlock = {
      type: 'parallel',
      lang,
      languages: [comparison.a.lang, comparison.b.lang],
      rows,
    }
    if (section.title === undefined) return parallel
    const id = `text.${at + 1}`
    return {
      type: 'section',
      lang,
      anchor: reportAnchor(id),
      matter: 'body',
      role: 'section',
      children: section.startsWithHeading ? [parallel] : [heading(id, 2, section.title, lang), parallel],
    }
  })
  return titled('text', 'chapter', words.textAndIssues, lang, blocks)
}

function pairRow(
  { a, b, pairs }: Comparison,
  index: number,
  issues: readonly Issue[],
  place: Place | undefined,
  isEstimated: boolean,
  section: ComparedSection,
  isHeading: boolean,
  lang: Lang,
  words: ReportWords,
): ParallelRow {
  const pair = pairs[index]
  const cellOf = (side: 'a' | 'b'): (ParagraphBlock | HeadingBlock)[] => {
    const own = side === 'a' ? a : b
    const other = side === 'a' ? undefined : a
    // Two texts in one language share no address.
    const fallback = other?.lang === own.lang && (pair?.a.length ?? 0) > 0 ? undefined : place
    return (pair?.[side] ?? []).map((segment, order) =>
      segmentBlock(
        own,
        segment,
        spansOf(issues, side, segment),
        isHeading,
        order === 0 ? fallback : undefined,
      ),
    )
  }
  const facetsOf = ({ severity, check }: Issue): Readonly<Record<string, string>> => ({
    severity,
    check,
    ...(section.title !== undefined && { section: section.id }),
    ...(pair && isEstimated && { alignment: String(bandOf(pair)) }),
  })
  return {
    ...(place && { anchor: place.anchor }),
    cells: [cellOf('a'), cellOf('b')],
    remarks: issues.map((issue) => issueBox(issue, [a, b], pair, facetsOf(issue), lang, words)),
  }
}

function segmentBlock(
  { segments, lang }: ComparedText,
  index: number,
  spans: readonly MarkedSpan[],
  isHeading: boolean,
  place: Place | undefined,
): ParagraphBlock | HeadingBlock {
  const { text = '', anchor = place?.anchor, label } = segments[index] ?? {}
  const base = { lang, ...(anchor && { anchor }), children: marked(text, spans, lang) }
  return isHeading
    ? { type: 'heading', level: 2, ...base }
    : { type: 'paragraph', ...(label !== undefined && { number: label }), ...base }
}

function spansOf(issues: readonly Issue[], side: 'a' | 'b', segment: number): MarkedSpan[] {
  return issues.flatMap((issue) =>
    issue[side].spans
      .filter((span) => span.segment === segment)
      .map(({ start, end }) => ({ start, end, target: issueAnchor(issue), severity: issue.severity })),
  )
}
