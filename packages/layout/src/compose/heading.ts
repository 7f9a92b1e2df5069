import type { HeadingBlock, Inline } from '@diglot/core'
import { column } from '../pagination/band.ts'
import type { Strip } from '../pagination/strip.ts'
import { element, leaf } from '../structure.ts'
import { styleOf, type TextRole } from '../theme/theme.ts'
import type { Compose, Composer, Place } from './composer.ts'
import { destinationsOf } from './inlines.ts'
import { lineStrips, setLabel, setTitle } from './text.ts'

const roles: Readonly<Record<HeadingBlock['level'], TextRole>> = {
  1: 'chapter',
  2: 'section',
  3: 'subsection',
}
const types = { 1: 'H1', 2: 'H2', 3: 'H3' } as const

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
  const { lang, level, label = '', children } = block
  const node = element(place.parent, types[level], lang === place.lang ? {} : { lang })
  const style = styleOf(composer.setting, roles[level], lang)
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
  const leading = styleOf(composer.setting, 'body', lang).leading
  const section = place.section?.anchor
  const { above: over, below } = (level === 2 ? composer.setting.headingAir : undefined) ?? air[level]
  const anchors = [
    ...destinationsOf(anchor, lang),
    ...(section === undefined || section === anchor ? [] : destinationsOf(section, lang)),
  ]
  const strips = lineStrips(lines, style, { before: over * leading, keep: true, anchors })
  return strips.map((strip, i) => ({
    ...strip,
    height: strip.height + (i === strips.length - 1 ? below * leading : 0),
    lines: i === 0 && aboveLine !== undefined ? [aboveLine, ...strip.lines] : strip.lines,
  }))
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
