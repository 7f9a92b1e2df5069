import type { Segment } from '@diglot/align'
import type { GoldText } from './gold.ts'

/** A text of this many English lines: the texts one after the other, again from the first when they end. */
export function longText(texts: readonly GoldText[], lines: number): { en: Segment[]; zh: Segment[] } {
  const en: Segment[] = []
  const zh: Segment[] = []
  for (let at = 0; en.length < lines; at += 1) {
    const text = texts[at % texts.length]
    en.push(...(text?.en ?? []))
    zh.push(...(text?.zh ?? []))
  }
  return { en: en.slice(0, lines), zh: zh.slice(0, Math.round((zh.length * lines) / en.length)) }
}
