import type { Anchor, Inline, Lang, Severity, Span } from '@diglot/core'

/** Words of a text that an issue is about. */
export interface MarkedSpan extends Span {
  readonly target: Anchor
  readonly severity: Severity
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** A text with marks around the words of issues; where several overlap, the gravest is outermost. */
export function marked(text: string, spans: readonly MarkedSpan[], lang: Lang): Inline[] {
  const foreign = lang === 'zh-Hans' ? englishIn(text) : []
  const cuts = [0, text.length, ...[...spans, ...foreign].flatMap(({ start, end }) => [start, end])]
  const places = [...new Set(cuts)]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((one, two) => one - two)
  return places.flatMap((start, at): Inline[] => {
    const end = places[at + 1]
    if (end === undefined) return []
    const over = spans
      .filter((span) => span.start < end && span.end > start)
      .toSorted((one, two) => gravity[two.severity] - gravity[one.severity])
    const isForeign = foreign.some((span) => span.start <= start && end <= span.end)
    const words: Inline = { type: 'text', text: text.slice(start, end), ...(isForeign && { lang: 'en' }) }
    return [
      over.reduce<Inline>(
        (inside, { target, severity }) => ({
          type: 'mark',
          kind: 'issue',
          target,
          severity,
          children: [inside],
        }),
        words,
      ),
    ]
  })
}

/** Words of English in a Chinese text, two or more: they are hyphenated and read aloud as English. */
function englishIn(text: string): Span[] {
  return [
    ...text.matchAll(
      /\p{Script=Latin}[\p{Script=Latin}’'-]*(?:,? [\p{Script=Latin}][\p{Script=Latin}’'-]*)+/gu,
    ),
  ].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}
