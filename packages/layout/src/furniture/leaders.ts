import type { Lang } from '@diglot/core'
import type { Composer } from '../compose/composer.ts'
import type { Artifact, GlyphRun } from '../pages.ts'
import { stretchStyle } from '../text/stretch.ts'
import type { TextStyle } from '../theme/theme.ts'
import { muted } from '../theme/text-styles.ts'

const rule: Artifact = { type: 'artifact', subtype: 'rule' }

/** Ems from dot to dot, and the least from text to dot and from dot to number. */
const pitch = 0.55
const clear = 0.6

/** Dots between an entry and its page number, aligned from line to line; the baseline is for the caller to set. */
export function setLeaders(
  from: number,
  to: number,
  style: TextStyle,
  lang: Lang,
  { faces, theme }: Composer,
): GlyphRun[] {
  const step = style.size * pitch
  const end = Math.floor((to - style.size * clear) / step) * step
  const count = Math.floor((end - from - style.size * clear) / step)
  if (count < 2) return []
  const { latin } = stretchStyle(style, lang, theme.latinInHan, 'regular')
  const dot = faces[latin].shape('.')
  const words = Array.from({ length: count }, (_, i) => ({ shaped: dot, dx: i * step }))
  return [
    {
      type: 'glyphs',
      x: end - count * step,
      y: 0,
      face: latin,
      size: style.size,
      lang,
      paint: muted,
      words,
      content: rule,
    },
  ]
}
