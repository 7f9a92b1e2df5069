import type { TextShape } from '@diglot/core'
import type { Line } from '../lines/line.ts'
import type { Content } from '../pages.ts'
import type { Composer } from './composer.ts'
import { setLabel } from './text.ts'

export type DrawnText = Pick<TextShape, 'text' | 'lang' | 'size' | 'weight' | 'fill'>

/** A text of a drawing set on one line; bold Han is 黑体, as in headings. */
export function setDrawnText(
  { text, lang, size, weight, fill }: DrawnText,
  content: Content,
  composer: Pick<Composer, 'faces' | 'theme' | 'warn'>,
): Line {
  const cut = weight === 'regular' ? 'regular' : lang === 'zh-Hans' ? 'sans' : 'bold'
  return setLabel(text, { cut, size, leading: size, align: 'start', paint: fill }, lang, content, composer)
}
