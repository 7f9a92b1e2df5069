import type { TitleLine, TitlePageBlock } from '@diglot/core'
import type { Artifact, RuleItem } from '../pages.ts'
import { column } from '../pagination/band.ts'
import type { Strip } from '../pagination/strip.ts'
import { element } from '../structure.ts'
import { styleOf, type TextRole } from '../theme/theme.ts'
import type { Compose } from './composer.ts'
import { lineStrips, setText, setTitle } from './text.ts'

const roles: Readonly<Record<TitleLine['role'], TextRole>> = {
  publisher: 'box-title',
  title: 'title',
  subtitle: 'subtitle',
  issuer: 'source',
  date: 'source',
}

/** Points above a line that follows one of another role. */
const air = 4

/** Points between a rule and the text. */
const ruleAir = 6

const ruled: Artifact = { type: 'artifact', subtype: 'rule' }

/** Publisher, title, question and date between two rules, at the head of the text; the title is its first heading. */
export const composeMasthead: Compose<TitlePageBlock> = (block, place, composer) => {
  const node = element(place.parent, 'Div')
  const strips = block.lines.flatMap((line, i): Strip[] => {
    const style = styleOf(composer.setting, roles[line.role], line.lang)
    const language = line.lang === place.lang ? {} : { lang: line.lang }
    const parent = element(node, line.role === 'title' ? 'H1' : 'P', language)
    const choices = { style, lang: line.lang, parent, width: place.width, align: 'start' as const, indent: 0 }
    const lines =
      line.role === 'title'
        ? setTitle(line.children, choices, composer)
        : setText(line.children, choices, composer)
    const follows = i === 0 ? 0 : block.lines[i - 1]?.role === line.role ? 0 : air
    return lineStrips(lines, style, { before: follows, keep: true })
  })
  const [first] = strips
  const last = strips.at(-1)
  if (first === undefined || last === undefined) return []
  const rule = (y: number, height: number): RuleItem => ({
    type: 'rule',
    x: 0,
    y,
    width: place.width,
    height,
    paint: { role: 'accent' },
    content: ruled,
  })
  const headed = strips.map((each, i): Strip => {
    const top = i === 0 ? lowered(each, ruleAir) : each
    const withTop = i === 0 ? { ...top, shapes: [...top.shapes, rule(0, 2)] } : top
    if (i < strips.length - 1) return withTop
    const foot = withTop.height + ruleAir
    return { ...withTop, height: foot + ruleAir, shapes: [...withTop.shapes, rule(foot, 0.5)] }
  })
  return [column(place.width, headed)]
}

/** The same strip with more room over its lines. */
function lowered(strip: Strip, by: number): Strip {
  return {
    ...strip,
    height: strip.height + by,
    lines: strip.lines.map((placed) => ({ ...placed, y: placed.y + by })),
  }
}
