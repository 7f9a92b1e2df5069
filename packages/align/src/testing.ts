import type { Lang } from '@diglot/core'
import type { Bead } from './bead.ts'
import { alignTexts } from './align-texts.ts'
import type { AlignOptions } from './options.ts'
import type { Segment } from './segment.ts'

/** Segments with these words, as lines of one text. */
export function segmentsOf(texts: readonly string[], lang: Lang): Segment[] {
  let start = 0
  return texts.map((text) => {
    const segment = { text, lang, start, end: start + text.length }
    start = segment.end + 1
    return segment
  })
}

/** The beads of English and Chinese lines as people read them: `0:0 1:1,2`. */
export function aligned(en: readonly string[], zh: readonly string[], options?: AlignOptions): string {
  return shown(alignTexts(segmentsOf(en, 'en'), segmentsOf(zh, 'zh-Hans'), options))
}

export function shown(beads: readonly Bead[]): string {
  return beads.map(({ a, b }) => `${a.join(',')}:${b.join(',')}`).join(' ')
}
