import type { IndexBlock, IndexEntry } from '@diglot/core'
import { column } from '../pagination/band.ts'
import type { Strip } from '../pagination/strip.ts'
import { element, leaf, type Growing } from '../structure.ts'
import { styleOf, type TextStyle } from '../theme/theme.ts'
import { stretchStyle, type Stretch } from '../text/stretch.ts'
import type { Compose, Composer, Place } from './composer.ts'
import { pageRanges } from './page-ranges.ts'
import { lineStrips, setStretches } from './text.ts'

/** An index: what is mentioned, and the pages that mention it. */
export const composeIndex: Compose<IndexBlock> = (block, place, composer) => {
  const node = element(place.parent, 'Index', block.lang === place.lang ? {} : { lang: block.lang })
  return block.entries.map((entry) =>
    column(place.width, entryStrips(entry, element(node, 'P'), block, place, composer)),
  )
}

/** Ems that the further lines of an entry stand in. */
const hang = 1

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
