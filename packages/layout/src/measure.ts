import type { MeasureText } from '@diglot/core'
import { setDrawnText } from './compose/drawn-text.ts'
import { openFaces, type FontBytes } from './faces/faces.ts'
import type { Content } from './pages.ts'
import type { Theme } from './theme/theme.ts'
import { themes } from './theme/themes.ts'

const content: Content = { type: 'artifact', subtype: 'background' }

/**
 * Measures texts as a figure on the page will set them, for those who draw before there are pages; a text is
 * set once. Throws a RangeError
 * when a font file is no TrueType font.
 */
export function measureWith(fonts: FontBytes, theme: Theme = themes.a4): MeasureText {
  const composer = { faces: openFaces(fonts), theme, warn: () => {} }
  const known = new Map<string, number>()
  return (text, lang, size, weight) => {
    const key = `${lang} ${size} ${weight} ${text}`
    const width =
      known.get(key) ??
      setDrawnText({ text, lang, size, weight, fill: { role: 'ink' } }, content, composer).width
    known.set(key, width)
    return width
  }
}
