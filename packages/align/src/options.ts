import type { Lang } from '@diglot/core'

/** Names of one thing, by language: `{ en: ['UNIFIL'], 'zh-Hans': ['联黎部队'] }`. Any of them stands for the others. */
export type Equivalents = Readonly<Partial<Record<Lang, readonly string[]>>>

/** Words of one language with their translations into another, as data. */
export interface Dictionary {
  readonly from: Lang
  readonly to: Lang
  readonly entries: Iterable<readonly [word: string, translations: readonly string[]]>
}

export interface AlignOptions {
  /** Names and terms that the texts share: the longest wins. */
  readonly equivalents?: Iterable<Equivalents>
  /** Default: the lexicon of this package, for English and Chinese. */
  readonly dictionary?: Dictionary
  /**
   * `possible`: sentences may be left out or added anywhere. `unlikely`: what stands alone or is joined has to account for
   * its words. Default: `unlikely` for parallel texts, as many segments that answer one to one; else `possible`.
   */
  readonly omissions?: 'possible' | 'unlikely'
}
