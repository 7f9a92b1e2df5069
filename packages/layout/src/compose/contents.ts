import { inlineText, type ContentsBlock, type ContentsEntry, type TitleIn } from '@diglot/core'
import { column } from '../pagination/band.ts'
import type { PendingPageNumber, Strip } from '../pagination/strip.ts'
import type { Line } from '../lines/line.ts'
import { element, leaf, type Growing } from '../structure.ts'
import { baselineOf, styleOf, type TextRole } from '../theme/theme.ts'
import type { LinkUse } from '../text/stretch.ts'
import type { Compose, Composer, Place } from './composer.ts'
import { stretchesOf } from './inlines.ts'
import { beforeText, lineStrips, setLabel, setStretches, setText } from './text.ts'

const roles: Readonly<Record<ContentsEntry['level'], TextRole>> = {
  1: 'contents-1',
  2: 'contents-2',
  3: 'contents-3',
}

/** Room at the right for the page numbers, ems of the text. */
const numberRoom = 3

/** Contents: titles, dots and page numbers, each entry a link. */
export const composeContents: Compose<ContentsBlock> = (block, place, composer) => {
  const title = block.title.flatMap((each) => titleStrips(each, place, composer))
  const list = element(place.parent, 'TOC')
  const entries = block.entries.flatMap((entry, i) =>
    entryStrips(entry, i === 0, element(list, 'TOCI'), place, composer),
  )
  const opening = {
    to: 'recto',
    page: 'opening',
    drop: composer.setting.frame.drop,
    title: block.title,
  } as const
  return [{ ...column(place.width, [...title, ...entries]), opens: opening }]
}

function titleStrips(title: TitleIn, place: Place, composer: Composer): Strip[] {
  const style = styleOf(composer.setting, 'contents-title', title.lang)
  const node = element(place.parent, 'H1', title.lang === place.lang ? {} : { lang: title.lang })
  return lineStrips(
    setText(title.children, { style, lang: title.lang, parent: node, width: place.width }, composer),
    style,
    { keep: true },
  )
}

function entryStrips(
  entry: ContentsEntry,
  first: boolean,
  item: Growing,
  place: Place,
  composer: Composer,
): Strip[] {
  const [main] = entry.titles
  if (main === undefined) return []
  const role = roles[entry.level]
  const style = styleOf(composer.setting, role, main.lang)
  const node = element(element(item, 'Reference'), 'Link')
  const use: LinkUse = {
    target: { destination: entry.anchor },
    description: entry.titles
      .map((title) => `${title.label ?? ''} ${inlineText(title.children)}`.trim())
      .join(' / '),
    node,
  }
  const start = style.size * 1.5 * (entry.level - 1)
  const width = place.width - style.size * numberRoom
  const strips = entry.titles.flatMap((title, i) =>
    linesOf(title, i > 0, start, width, role, use, place, composer),
  )
  const before = first ? style.leading * 2 : entry.level === 1 ? style.leading / 2 : 0
  const mainLines = strips.findLastIndex(
    (strip) => strip.lines.at(-1)?.line.runs.some((run) => run.lang === main.lang) ?? false,
  )
  const at = Math.max(0, mainLines)
  return strips.map((strip, i): Strip => {
    const keep = i < strips.length - 1
    const line = strip.lines.at(-1)
    const spaced = { ...strip, keep, ...(i === 0 ? { before } : {}) }
    if (i !== at || line === undefined) return spaced
    const pageNumber: PendingPageNumber = {
      destination: entry.anchor,
      lang: main.lang,
      style: styleOf(composer.setting, 'contents-2', main.lang),
      leaf: leaf(node),
      link: use,
      from: line.x + line.line.width,
      to: place.width,
      baseline: baselineOf(style),
    }
    return { ...spaced, pageNumber }
  })
}

function linesOf(
  title: TitleIn,
  second: boolean,
  start: number,
  width: number,
  role: TextRole,
  use: LinkUse,
  place: Place,
  composer: Composer,
): Strip[] {
  const style = styleOf(composer.setting, second ? 'contents-2' : role, title.lang)
  const parent = title.lang === place.lang ? use.node : element(use.node, 'Span', { lang: title.lang })
  const labelLine =
    title.label === undefined || title.label === ''
      ? undefined
      : linked(setLabel(beforeText(title.label), style, title.lang, leaf(parent), composer), use)
  const hang = labelLine === undefined ? 0 : labelLine.width + style.size * 0.5
  const stretches = stretchesOf(title.children, { style, lang: title.lang, parent }, composer).map(
    (stretch) => ({ ...stretch, link: use }),
  )
  const lines = setStretches(
    stretches,
    { style, lang: title.lang, width: width - start - hang, align: 'start', indent: 0 },
    composer,
  )
  const strips = lineStrips(lines, style, { x: start + hang, keep: true })
  return strips.map((strip, i) =>
    i === 0 && labelLine !== undefined
      ? { ...strip, lines: [{ line: labelLine, x: start, y: baselineOf(style) }, ...strip.lines] }
      : strip,
  )
}

/** A line that is a link as a whole. */
function linked(line: Line, link: LinkUse): Line {
  return { ...line, links: [{ link, from: 0, to: line.width }] }
}
