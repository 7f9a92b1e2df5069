import type { Faces } from '../faces/faces.ts'
import type { Content } from '../pages.ts'
import type { Stretch, StretchStyle } from '../text/stretch.ts'
import type { Line } from './line.ts'
import type { ParagraphChoices } from './set-paragraph.ts'

/** All of how a text is set but its words and its style. */
type Setting = Pick<ParagraphChoices, 'measure' | 'align' | 'indent'>

interface KnownText extends Setting {
  readonly lines: readonly Line[]
}

/** Lines by style and text, for as long as the faces of a layout. */
const known = new WeakMap<Faces, Map<StretchStyle, Map<string, KnownText[]>>>()

/** Whether the lines of a stretch are the same wherever it stands: a note is numbered, a link has its areas. */
export function isPlain({ note, link }: Stretch): boolean {
  return note === undefined && link === undefined
}

/** The lines that a text was set as. */
export function knownLines(
  { text, style }: Stretch,
  { faces, measure, align, indent }: ParagraphChoices,
): readonly Line[] | undefined {
  const texts = known.get(faces)?.get(style)?.get(text)
  return texts?.find((each) => each.measure === measure && each.align === align && each.indent === indent)
    ?.lines
}

export function keepLines(
  { text, style }: Stretch,
  { faces, measure, align, indent }: ParagraphChoices,
  lines: readonly Line[],
): void {
  const styles = known.get(faces) ?? new Map<StretchStyle, Map<string, KnownText[]>>()
  known.set(faces, styles)
  const texts = styles.get(style) ?? new Map<string, KnownText[]>()
  styles.set(style, texts)
  const settings = texts.get(text) ?? []
  texts.set(text, settings)
  settings.push({ measure, align, indent, lines })
}

/** The same lines at another place of the structure. */
export function withContent(lines: readonly Line[], content: Content): Line[] {
  return lines.map((line) => ({ ...line, runs: line.runs.map((run) => ({ ...run, content })) }))
}
