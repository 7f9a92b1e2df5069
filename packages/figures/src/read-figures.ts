import type { Lang } from '@diglot/core'
import { chinese } from './chinese/readers.ts'
import { english } from './english/readers.ts'
import type { FigureReading, Found, Reader } from './reading.ts'

/** How a language is read: readers in order of precedence, and how far to step where none of them finds a figure. */
export interface FigureLanguage {
  /** The text in the signs that the readers know, as long as it was. */
  readonly plain: (text: string) => string
  readonly readers: readonly Reader[]
  readonly step: (text: string, at: number) => number
}

const languages: Readonly<Record<Lang, FigureLanguage>> = { en: english, 'zh-Hans': chinese }

/**
 * Every figure, date, period and ordinal of a text, in order, without overlaps.
 *
 * Names that only look like figures (COVID-19, resolution 2518, 附录1) and idioms (百年未有之大变局) are no figures.
 */
export function readFigures(text: string, lang: Lang): FigureReading[] {
  const { plain, readers, step } = languages[lang]
  const signs = plain(text)
  const readings: FigureReading[] = []
  let at = 0
  while (at < signs.length) {
    const found = firstFound(readers, signs, at)
    if (found?.reading) {
      readings.push({ start: at, end: found.end, text: text.slice(at, found.end), reading: found.reading })
    }
    at = found ? found.end : step(signs, at)
  }
  return readings
}

function firstFound(readers: readonly Reader[], text: string, at: number): Found | undefined {
  for (const read of readers) {
    const found = read(text, at)
    if (found && found.end > at) return found
  }
  return undefined
}
