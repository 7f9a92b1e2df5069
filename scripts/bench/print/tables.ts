import type { Lang } from '@diglot/core'
import type { LineQuality } from './line-quality.ts'
import type { PageQuality } from './page-quality.ts'

export interface QualityRow {
  readonly lang: Lang
  readonly lines: LineQuality
  readonly pages: PageQuality
}

/** Evenness of lines as a Markdown table, with what a book should keep to. */
export function lineTable(rows: readonly QualityRow[]): string {
  const lines = rows.map(({ lang, lines: quality }) => {
    const { pages, lines: count, gap, loose, hyphenated, ladders, hanStretch, uneven, runts } = quality
    const cells = [
      lang,
      pages,
      count,
      gap.toFixed(2),
      percent(loose),
      percent(hyphenated),
      ladders,
      percent(uneven),
      hanStretch.toFixed(3),
      runts,
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| | pages | justified lines | mean gap, pt | gap over 4.5 pt | hyphenated | three hyphens in a row | neighbours 2 pt apart | Han stretch p95, em | runts |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '| bar | | | en 3.10 | en 5.0% | en 8.0% | 0 | | zh-Hans 0.080 | 0 |',
  ].join('\n')
}

/** Ends of pages as a Markdown table. */
export function pageTable(rows: readonly QualityRow[]): string {
  const lines = rows.map(({ lang, pages }) => {
    const { shortEnds, facing, uneven, short, orphans, widows } = pages
    return `| ${[lang, shortEnds, facing, uneven, short.toFixed(1), orphans, widows].join(' | ')} |`
  })
  return [
    '| | chapters that end with fewer than 5 lines | facing pages | of two lengths | mean short of the depth, pt | orphans | widows |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '| bar | 0 | | | | 0 | 0 |',
  ].join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
