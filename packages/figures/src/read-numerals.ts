import type { Lang, Span } from '@diglot/core'
import { chineseNumerals } from './chinese/every-numeral.ts'
import { plainSigns as chinesePlain } from './chinese/signs.ts'
import { englishNumerals } from './english/every-numeral.ts'
import { plainSigns as englishPlain } from './english/signs.ts'

/** A number as it is written, whether or not it counts something. */
export interface NumeralReading extends Span {
  readonly value: number
  readonly script: 'digits' | 'words'
  /** What it is by its form: a month's name, 第N, "third"; else a number. */
  readonly form: 'number' | 'ordinal' | 'month'
}

const languages = {
  en: { plain: englishPlain, read: englishNumerals },
  'zh-Hans': { plain: chinesePlain, read: chineseNumerals },
} as const satisfies Record<Lang, unknown>

/**
 * Every number that digits or words say, in order; those inside another too: 二十 in 百分之二十, the parts of 46/220, "one"
 * in "one of them". For asking whether a text says a number at all: most of them count nothing.
 */
export function readNumerals(text: string, lang: Lang): NumeralReading[] {
  const { plain, read } = languages[lang]
  return read(plain(text))
}
