import { languages, type HeadingBlock, type Inline, type Lang } from '@diglot/core'
import { column } from '../pagination/band.ts'
import type { Strip } from '../pagination/strip.ts'
import { element, leaf } from '../structure.ts'
import { baselineOf, styleOf, type TextRole, type TextStyle } from '../theme/theme.ts'
import type { Compose, Composer, Place } from './composer.ts'
import { destinationsOf } from './inlines.ts'
import { lineStrips, setLabel, setTitle } from './text.ts'

const roles: Readonly<Record<HeadingBlock['level'], TextRole>> = {
  1: 'chapter',
  2: 'section',
  3: 'subsection',
}
const types = { 1: 'H1', 2: 'H2', 3: 'H3' } as const

const underMasthead = { 1: 2, 2: 3, 3: 3 } as const

/** Lines of the text's leading above and below a heading. */
const air: Readonly<Record<HeadingBlock['level'], { readonly above: number; readonly below: number }>> = {
  1: { above: 2, below: 2 },
  2: { above: 1.5, below: 0.5 },
  3: { above: 1, below: 0 },
}

export const composeHeading: Compose<HeadingBlock> = (block, place, composer) => {
  return [column(place.width, headingStrips(block, place, composer))]
}

function headingStrips(block: HeadingBlock, place: Place, composer: Composer): Strip[] {
  const { lang, label = '', children } = block
  // A masthead is the heading over all of a sheet's.
  const level = composer.setting.sheet === undefined ? block.level : underMasthead[block.level]
  const node = element(place.parent, types[level], lang === place.lang ? {} : { lang })
  const style = headingStyle(roles[level], lang, place, composer)
  const above = level === 1 && label !== '' && !(lang === 'zh-Hans' && /[、）]$/.test(label))
  const aboveLine = above ? labelAbove(block, node, composer) : undefined
  const run: readonly Inline[] =
    above || label === '' ? children : [{ type: 'text', text: label + separator(block) }, ...children]
  const anchor = block.anchor
  const lines = setTitle(
    run,
    { style, lang, parent: node, width: place.width, ...(anchor === undefined ? {} : { anchor }) },
    composer,
  )
  const leading = place.beside ? leastLeading(composer) : styleOf(composer.setting, 'body', lang).leading
  const section = place.section?.anchor
  const around = (level === 2 ? composer.setting.headingAir : undefined) ?? air[level]
  const below = around.below * leading
  const anchors = [
    ...destinationsOf(anchor, lang),
    ...(section === undefined || section === anchor ? [] : destinationsOf(section, lang)),
  ]
  const strips = lineStrips(lines, style, { before: around.above * leading, keep: true, anchors })
  const grid = place.beside || level === 1 ? undefined : composer.setting.grid?.[lang]
  const settles = grid === undefined ? undefined : { height: style.leading * strips.length + below, grid }
  return strips.map((strip, i) => ({
    ...strip,
    ...(i === 0 && settles !== undefined ? { settles } : {}),
    height: strip.height + (i === strips.length - 1 ? below : 0),
    lines: i === 0 && aboveLine !== undefined ? [aboveLine, ...strip.lines] : strip.lines,
  }))
}

/** Headings of two languages that start level share their first baseline, and leave their lines room. */
function headingStyle(role: TextRole, lang: Lang, place: Place, { setting }: Composer): TextStyle {
  const style = styleOf(setting, role, lang)
  if (!place.beside) return style
  const baselines = languages.map((each) => baselineOf(styleOf(setting, role, each)))
  return {
    ...style,
    leading: Math.max(style.leading, style.size * openLeading),
    baseline: Math.max(...baselines),
  }
}

/** Ems from line to line of a heading. */
const openLeading = 1.2

/** The air around headings that start level is that of the language with the closer lines. */
function leastLeading({ setting }: Composer): number {
  return Math.min(...languages.map((lang) => styleOf(setting, 'body', lang).leading))
}

/** Chinese numerals bring their own 、 and ）. */
function separator({ lang, label = '' }: HeadingBlock): string {
  return lang === 'en' ? ' ' : /[、）]$/.test(label) ? '' : '　'
}

/** A chapter's numeral stands in the drop over its title; a worded label small in the same place. */
function labelAbove(
  { lang, label = '', anchor }: HeadingBlock,
  node: Parameters<typeof leaf>[0],
  composer: Composer,
): Strip['lines'][number] {
  const numeral = /^[IVXLCDM]+\.?$/.test(label)
  const style = styleOf(composer.setting, numeral ? 'numeral' : 'chapter-label', lang)
  return {
    line: setLabel(`${label} `, style, lang, leaf(node), composer, anchor),
    x: 0,
    y: numeral ? -18 : -12,
  }
}
