import type { Lang } from '@diglot/core'
import type { CheckedPair } from './check.ts'

/** Letters of English that a character of Chinese takes, about. */
const lettersPerHan = 3.2

/** A side this much longer than it usually is says something that the other leaves out. */
const muchLonger = 1.35

export interface Lengths {
  /** Whether a side says more than the other, so that what is missing there is part of what was left out. */
  readonly isPart: (side: 'a' | 'b') => boolean
}

/** How long the sides of each pair are, compared with what is usual in these texts. */
export function lengthsOf(
  pairs: readonly Pick<CheckedPair, 'a' | 'b'>[],
): (pair: Pick<CheckedPair, 'a' | 'b'>) => Lengths {
  const ratios = pairs.map(ratioOf).filter((ratio) => Number.isFinite(ratio) && ratio > 0)
  const usual = ratios.length < 10 ? 1 : (ratios.toSorted((one, two) => one - two)[ratios.length >> 1] ?? 1)
  return (pair) => {
    const ratio = ratioOf(pair) / usual
    return { isPart: (side) => (side === 'a' ? ratio : 1 / ratio) > muchLonger }
  }
}

function ratioOf({ a, b }: Pick<CheckedPair, 'a' | 'b'>): number {
  return lengthOf(a.text, a.lang) / lengthOf(b.text, b.lang)
}

/** How long a text is, in letters of English. */
export function lengthOf(text: string, lang: Lang): number {
  if (lang === 'en') return text.length
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han * lettersPerHan + (text.length - han)
}
