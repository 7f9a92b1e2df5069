import type { Lang } from '@diglot/core'
import { pick, type Random } from '../compare/random.ts'

/** Where a clause ends: after its mark, and in English the space that follows. */
const clauseEnds: Readonly<Record<Lang, RegExp>> = { en: /(?<=[,;.:])\s+/, 'zh-Hans': /(?<=[，；。：、])/ }
const between: Readonly<Record<Lang, string>> = { en: ' ', 'zh-Hans': '' }
const stop: Readonly<Record<Lang, string>> = { en: '.', 'zh-Hans': '。' }

/** Fewer clauses might come together again by chance. */
const fewest = 3

/** Clauses of a language's texts, from which paragraphs are made that say nothing and are nowhere twice. */
export function clausesOf(texts: readonly string[], lang: Lang): readonly string[] {
  return texts.flatMap((text) => text.split(clauseEnds[lang])).filter((clause) => clause !== '')
}

/** A paragraph about as long as another, of clauses taken at random. */
export function variedText(like: string, clauses: readonly string[], lang: Lang, random: Random): string {
  const words: string[] = []
  let length = 0
  while (length < like.length || words.length < fewest) {
    const clause = pick(clauses, random) ?? ''
    words.push(clause)
    length += clause.length
  }
  return words.join(between[lang]).replace(/\p{P}?$/u, stop[lang])
}
