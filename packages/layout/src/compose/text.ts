import type { Inline, Lang } from '@diglot/core'
import { setParagraph } from '../lines/set-paragraph.ts'
import type { Line } from '../lines/line.ts'
import type { Content } from '../pages.ts'
import type { PlacedLine, Strip } from '../pagination/strip.ts'
import type { Growing } from '../structure.ts'
import { baselineOf, type TextStyle } from '../theme/theme.ts'
import { stretchStyle, type Stretch } from '../text/stretch.ts'
import type { Composer } from './composer.ts'
import { missing, stretchesOf } from './inlines.ts'

export interface TextChoices {
  readonly style: TextStyle
  readonly lang: Lang
  readonly parent: Growing
  readonly width: number
  /** Points; the style's own indent by default. */
  readonly indent?: number
  readonly anchor?: string
  readonly align?: TextStyle['align']
}

/** Running text set as lines. */
export function setText(
  inlines: readonly Inline[],
  choices: TextChoices,
  composer: Composer,
): readonly Line[] {
  const stretches = stretchesOf(inlines, inlineContext(choices), composer)
  return setStretches(stretches, choices, composer)
}

/**
 * A title set as lines of about one length: the narrowest measure that takes no more lines. The words of Chinese titles
 * have no seams to see: their lines are filled, and end where a phrase does if one ends near.
 */
export function setTitle(
  inlines: readonly Inline[],
  choices: TextChoices,
  composer: Composer,
): readonly Line[] {
  const stretches = stretchesOf(inlines, inlineContext(choices), composer)
  let lines = setStretches(stretches, choices, composer)
  if (lines.length < 2) return lines
  const wellSet = choices.lang === 'en' ? (): boolean => false : endsInPhrase
  let enough: readonly Line[] | undefined
  for (let width = choices.width - step; width > choices.width / 2; width -= step) {
    if (wellSet(lines)) return lines
    const last = lines.at(-1)?.width ?? 0
    if (enough === undefined && last >= choices.style.size * fewestHan) enough = lines
    const narrower = setStretches(stretches, { ...choices, width }, composer)
    if (narrower.length > lines.length || narrower.some((line) => line.hyphenated)) break
    lines = narrower
  }
  return choices.lang === 'en' || wellSet(lines) ? lines : [...(enough ?? lines)]
}

/** Han that the last line of a Chinese title of several holds. */
const fewestHan = 4

/** Each line but the last ends with a mark or with 的, which ends what it is of. */
function endsInPhrase(lines: readonly Line[]): boolean {
  return lines
    .slice(0, -1)
    .every(({ runs }) => /[的，、：；》」”—]$/.test(runs.at(-1)?.words.at(-1)?.shaped.text ?? ''))
}

/** Points by which a title's measure is narrowed at a time. */
const step = 8

/** Stretches set as lines. */
export function setStretches(
  stretches: readonly Stretch[],
  choices: Omit<TextChoices, 'parent'>,
  { faces, warn }: Composer,
): readonly Line[] {
  const { style, width, anchor } = choices
  return setParagraph(stretches, {
    faces,
    measure: width,
    align: choices.align ?? style.align,
    indent: choices.indent ?? (style.indent ?? 0) * style.size,
    onMissing: missing(warn, anchor),
    onLongWord: () =>
      warn(
        'long-word',
        `A word longer than its line was broken between any two characters ${where(stretches)}`,
        anchor,
      ),
    onLoose: (ratio) =>
      warn(
        'loose-line',
        `A line is stretched to ${ratio.toFixed(1)} times what reads well ${where(stretches)}`,
        anchor,
      ),
  })
}

/** The first words of a text, so that a warning finds it. */
function where(stretches: readonly Stretch[]): string {
  const words = stretches.map((stretch) => stretch.text).join('')
  return `in “${Array.from(words).slice(0, 40).join('').trim()}…”`
}

function inlineContext({ style, lang, parent, anchor }: TextChoices): Parameters<typeof stretchesOf>[1] {
  return { style, lang, parent, ...(anchor === undefined ? {} : { anchor }) }
}

/** A label as it stands before text: with a space, unless its last mark brings its own. */
export function beforeText(label: string): string {
  return /[、）]$/.test(label) ? label : `${label} `
}

/**
 * A word or two set on one line, as content of its own: labels, numbers. Latin is set larger only where it stands among
 * Han, so a number alone has the size of its style.
 */
export function setLabel(
  text: string,
  style: TextStyle,
  lang: Lang,
  content: Content,
  composer: Pick<Composer, 'faces' | 'theme' | 'warn'>,
  anchor?: string,
): Line {
  const among = lang === 'zh-Hans' && /\p{Script=Han}/u.test(text)
  const set = stretchStyle(style, lang, composer.theme.latinInHan, style.cut, among)
  const [line] = setParagraph([{ text, style: set, content }], {
    faces: composer.faces,
    measure: Infinity,
    align: 'start',
    indent: 0,
    onMissing: missing(composer.warn, anchor),
  })
  return line === undefined ? emptyLine : text.endsWith(' ') ? withSpace(line, composer) : line
}

const emptyLine: Line = { runs: [], width: 0, hyphenated: false, links: [], marks: [] }

/** The same line with a space after its last word, so that what follows elsewhere on the page is read as another word. */
function withSpace(line: Line, { faces }: Pick<Composer, 'faces'>): Line {
  const last = line.runs.at(-1)
  if (last === undefined) return line
  const words = [...last.words, { shaped: faces[last.face].shape(' '), dx: line.width - last.x }]
  return { ...line, runs: [...line.runs.slice(0, -1), { ...last, words }] }
}

export interface StripChoices {
  readonly x?: number
  readonly before?: number
  readonly anchors?: readonly string[]
  /** No page ends in these lines. */
  readonly keep?: boolean
  /** Pitch of the grid that the first line stands on. */
  readonly snap?: number
  readonly marginNumber?: PlacedLine
}

/** Lines as strips: no page ends in the first line of several or in a hyphen, none starts with the last. */
export function lineStrips(lines: readonly Line[], style: TextStyle, choices: StripChoices = {}): Strip[] {
  const count = lines.length
  const { x = 0, before = 0, snap = 0, keep = false, anchors = [], marginNumber } = choices
  const y = baselineOf(style)
  return lines.map((line, i): Strip => {
    const each = {
      height: style.leading,
      before: i === 0 ? before : 0,
      snap: i === 0 ? snap : 0,
      keep: keep || line.hyphenated || (count > 1 && (i === 0 || i === count - 2)),
      lines: [{ line, x, y }],
      shapes: nothing,
      anchors: i === 0 ? anchors : nothing,
    }
    return i === 0 && marginNumber !== undefined ? { ...each, marginNumber } : each
  })
}

const nothing: readonly never[] = []

/** Pitch of the grid for text of a style, when its leading is that of the grid. */
export function gridOf(style: TextStyle, lang: Lang, composer: Composer): number {
  const pitch = composer.setting.grid?.[lang]
  return pitch !== undefined && Math.abs(pitch - style.leading) < 0.01 ? pitch : 0
}
