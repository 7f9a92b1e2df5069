import type { IndexBlock, IndexEntry } from '@diglot/core'
import { column, type Flow } from '../pagination/band.ts'
import type { Strip } from '../pagination/strip.ts'
import { element, leaf, type Growing } from '../structure.ts'
import { styleOf, type TextStyle } from '../theme/theme.ts'
import { stretchStyle, type Stretch } from '../text/stretch.ts'
import type { Compose, Composer, Place } from './composer.ts'
import { pageRanges } from './page-ranges.ts'
import { lineStrips, setLabel, setStretches } from './text.ts'

/** An index: what is mentioned, and the pages that mention it, in two columns where the measure holds them. */
export const composeIndex: Compose<IndexBlock> = (block, place, composer) => {
  const node = element(place.parent, 'Index', block.lang === place.lang ? {} : { lang: block.lang })
  const flow = place.beside || place.boxed ? undefined : flowOf(place.width)
  const within: Place = { ...place, width: flow?.columns[0]?.width ?? place.width }
  const grouped = isGrouped(block)
  const strips = block.entries.flatMap((entry, i) => [
    ...(grouped && entry.initial !== undefined && entry.initial !== block.entries[i - 1]?.initial
      ? initialStrips(entry.initial, node, block, composer)
      : []),
    ...entryStrips(entry, element(node, 'P'), block, within, composer),
  ])
  return [{ ...column(within.width, strips), ...(flow === undefined ? {} : { flow }) }]
}

/** Ems that the further lines of an entry stand in. */
const hang = 1

/** Between the columns, and the least that one takes; points. */
const gutter = 18
const leastColumn = 130

function flowOf(measure: number): Flow | undefined {
  const width = (measure - gutter) / 2
  if (width < leastColumn) return undefined
  return {
    columns: [
      { x: 0, width },
      { x: width + gutter, width },
    ],
  }
}

/** Letters help where entries are many and letters few. */
function isGrouped({ entries }: IndexBlock): boolean {
  const initials = new Set(entries.map(({ initial }) => initial))
  return entries.length > 30 && entries.length > initials.size * 3
}

function initialStrips(initial: string, node: Growing, block: IndexBlock, composer: Composer): Strip[] {
  const style = styleOf(composer.setting, 'index-initial', block.lang)
  const line = setLabel(`${initial} `, style, block.lang, leaf(element(node, 'P')), composer)
  return lineStrips([line], style, { before: style.leading / 2, keep: true })
}

function entryStrips(
  entry: IndexEntry,
  node: Growing,
  block: IndexBlock,
  place: Place,
  composer: Composer,
): Strip[] {
  const style = styleOf(composer.setting, 'index', block.lang)
  const stretches = [
    ...forms(entry, node, style, block, composer),
    ...references(entry, node, style, block, composer),
  ]
  const [main, ...rest] = setStretches(
    stretches,
    { style, lang: block.lang, width: place.width - style.size * hang, indent: 0 },
    composer,
  )
  if (main === undefined) return []
  return lineStrips([main, ...rest], style).map((each, i) => ({
    ...each,
    lines: each.lines.map((placed) => ({ ...placed, x: i === 0 ? 0 : style.size * hang })),
  }))
}

function forms(
  entry: IndexEntry,
  node: Growing,
  style: TextStyle,
  block: IndexBlock,
  composer: Composer,
): Stretch[] {
  return entry.forms.flatMap(({ lang, text }, i): Stretch[] => {
    const set = stretchStyle(style, lang, composer.theme.latinInHan)
    const content = lang === block.lang ? leaf(node) : leaf(element(node, 'Span', { lang }))
    const space: Stretch[] = i === 0 ? [] : [{ text: ' ', style: set, content: leaf(node) }]
    return [...space, { text, style: set, content }]
  })
}

/** Ranges of pages, each a link to its first mention; numbers of paragraphs until pages are known. */
function references(
  entry: IndexEntry,
  node: Growing,
  style: TextStyle,
  block: IndexBlock,
  composer: Composer,
): Stretch[] {
  const set = stretchStyle(style, block.lang, composer.theme.latinInHan)
  return pageRanges(entry.references, composer.pageOf).flatMap(({ label, anchor }, i): Stretch[] => {
    const between: Stretch = {
      text: i === 0 ? (block.lang === 'en' ? '  ' : '　') : block.lang === 'en' ? ', ' : '、',
      style: set,
      content: leaf(node),
    }
    const link = element(element(node, 'Reference'), 'Link')
    const description = block.lang === 'en' ? `Page ${label}` : `第${label}页`
    return [
      between,
      {
        text: label,
        style: set,
        content: leaf(link),
        link: { target: { destination: anchor }, description, node: link },
      },
    ]
  })
}
