import type { TitleLine, TitlePageBlock } from '@diglot/core'
import { column } from '../pagination/band.ts'
import { strip, type Strip } from '../pagination/strip.ts'
import { element } from '../structure.ts'
import { styleOf, type TextRole } from '../theme/theme.ts'
import type { Compose } from './composer.ts'
import { composeMasthead } from './masthead.ts'
import { lineStrips, setTitle } from './text.ts'

const roles: Readonly<Record<TitleLine['role'], TextRole>> = {
  title: 'title',
  subtitle: 'subtitle',
  issuer: 'issuer',
  date: 'issuer',
  publisher: 'issuer',
}

/** Lines of 14 points above a line of the title page, when it follows another role. */
const air: Readonly<Record<TitleLine['role'], number>> = {
  title: 28,
  subtitle: 14,
  issuer: 56,
  date: 7,
  publisher: 14,
}

/** A half-title or title on a recto of its own; what names the publisher stands at the foot. */
export const composeTitlePage: Compose<TitlePageBlock> = (block, place, composer) => {
  if (block.variant === 'masthead') return composeMasthead(block, place, composer)
  const half = block.variant === 'half-title'
  const node = element(place.parent, 'Div')
  const { depth, drop } = composer.setting.frame
  const strips = block.lines.flatMap((line, i): Strip[] => {
    const style = styleOf(composer.setting, half ? 'half-title' : roles[line.role], line.lang)
    const parent = element(node, 'P', line.lang === place.lang ? {} : { lang: line.lang })
    const lines = setTitle(line.children, { style, lang: line.lang, parent, width: place.width }, composer)
    return lineStrips(lines, style, { before: i === 0 ? 0 : half ? 4 : air[line.role], keep: true })
  })
  const lowered = half ? strips : withFoot(fitted(strips, depth - drop), block.lines, depth - drop)
  return [{ ...column(place.width, lowered), opens: { to: 'recto', page: 'bare', drop, title: [] } }]
}

/** Takes as much air from between the lines as makes them fit. */
function fitted(strips: readonly Strip[], depth: number): Strip[] {
  const between = strips.reduce((sum, each, i) => sum + (i === 0 ? 0 : each.before), 0)
  const text = strips.reduce((sum, each) => sum + each.height, 0)
  const share = Math.min(1, Math.max(0, (depth - text) / Math.max(1, between)))
  return strips.map((each) => ({ ...each, before: each.before * share }))
}

/** Moves the publisher, which comes last, down to the foot. */
function withFoot(strips: readonly Strip[], lines: readonly TitleLine[], depth: number): Strip[] {
  const last = strips.at(-1)
  if (last === undefined || lines.at(-1)?.role !== 'publisher') return [...strips]
  const height = strips.reduce((sum, each, i) => sum + each.height + (i === 0 ? 0 : each.before), 0)
  const spare = Math.max(0, depth - height - 14)
  return [...strips.slice(0, -1), { ...strip({ height: 0 }), ...last, before: last.before + spare }]
}
