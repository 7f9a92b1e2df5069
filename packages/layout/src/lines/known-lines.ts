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

type Texts = Map<StretchStyle, Map<string, KnownText[]>>

/** What was set lately, and what was set before that; the older half is dropped when the newer is full. */
interface KnownTexts {
  recent: Texts
  earlier: Texts
  /** Words in the lines of the newer half. */
  words: number
}

/** Words that half of what is kept may have: some hundred pages, ten megabytes. */
const capacity = 100_000

/** Kept with the faces, so that a book that is set again after a change costs little. */
const known = new WeakMap<Faces, KnownTexts>()

/** Whether the lines of a stretch are the same wherever it stands: a note is numbered, a link has its areas. */
export function isPlain({ note, link }: Stretch): boolean {
  return note === undefined && link === undefined
}

/** The lines that a text was set as. */
export function knownLines(stretch: Stretch, choices: ParagraphChoices): readonly Line[] | undefined {
  const texts = known.get(choices.faces)
  if (texts === undefined) return undefined
  const recent = find(texts.recent, stretch, choices)
  if (recent !== undefined) return recent
  const earlier = find(texts.earlier, stretch, choices)
  if (earlier !== undefined) keepLines(stretch, choices, earlier)
  return earlier
}

function find(texts: Texts, { style, text }: Stretch, setting: Setting): readonly Line[] | undefined {
  const { measure, align, indent } = setting
  return texts
    .get(style)
    ?.get(text)
    ?.find((each) => each.measure === measure && each.align === align && each.indent === indent)?.lines
}

export function keepLines(
  { text, style }: Stretch,
  { faces, measure, align, indent }: ParagraphChoices,
  lines: readonly Line[],
): void {
  const texts = known.get(faces) ?? { recent: new Map(), earlier: new Map(), words: 0 }
  known.set(faces, texts)
  if (texts.words > capacity) {
    texts.earlier = texts.recent
    texts.recent = new Map()
    texts.words = 0
  }
  const inStyle = texts.recent.get(style) ?? new Map<string, KnownText[]>()
  texts.recent.set(style, inStyle)
  const settings = inStyle.get(text) ?? []
  inStyle.set(text, settings)
  settings.push({ measure, align, indent, lines })
  for (const { runs } of lines) for (const { words } of runs) texts.words += words.length
}

/** The same lines at another place of the structure. */
export function withContent(lines: readonly Line[], content: Content): Line[] {
  return lines.map(({ runs, width, hyphenated, links, marks }) => ({
    runs,
    content,
    width,
    hyphenated,
    links,
    marks,
  }))
}
