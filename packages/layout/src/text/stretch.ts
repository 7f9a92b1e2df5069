import type { Lang, Paint } from '@diglot/core'
import type { Content, FaceId, LinkArea } from '../pages.ts'
import type { Cut, TextStyle } from '../theme/theme.ts'
import type { Growing } from '../structure.ts'
import type { FootNote } from './foot-note.ts'

/** Running text in one style at one place of the structure. */
export interface Stretch {
  readonly text: string
  readonly style: StretchStyle
  readonly content: Content
  readonly link?: LinkUse
  /** The stretch is the mark of a note; its text is set when the page is known. */
  readonly note?: FootNote
}

/** Style of a stretch with its faces chosen. */
export interface StretchStyle {
  readonly lang: Lang
  readonly latin: FaceId
  readonly han: FaceId
  readonly latinSize: number
  readonly hanSize: number
  readonly paint: Paint
  /** Points above the baseline. */
  readonly rise: number
}

/** A link, by identity: its lines share it. */
export interface LinkUse {
  readonly target: LinkArea['target']
  readonly description: string
  readonly node: Growing
}

const latinFaces: Readonly<Record<Cut, FaceId>> = {
  regular: 'latin',
  italic: 'latin-italic',
  bold: 'latin-bold',
  sans: 'latin-bold',
}
const hanFaces: Readonly<Record<Cut, FaceId>> = {
  regular: 'han',
  italic: 'han-sans',
  bold: 'han-bold',
  sans: 'han-sans',
}

const known = new WeakMap<TextStyle, Map<string, StretchStyle>>()

/** Faces and sizes of a text style in a language: the Latin of Han text is larger, the Han of Latin text smaller. */
export function stretchStyle(
  style: TextStyle,
  lang: Lang,
  latinInHan: number,
  cut: Cut = style.cut,
  han: boolean = lang === 'zh-Hans',
): StretchStyle {
  const key = `${lang} ${cut} ${latinInHan} ${String(han)}`
  const styles = known.get(style) ?? new Map<string, StretchStyle>()
  known.set(style, styles)
  const found = styles.get(key) ?? {
    lang,
    latin: latinFaces[cut],
    han: hanFaces[cut],
    latinSize: han ? style.size * latinInHan : style.size,
    hanSize: han ? style.size : style.size / latinInHan,
    paint: style.paint,
    rise: 0,
  }
  styles.set(key, found)
  return found
}
