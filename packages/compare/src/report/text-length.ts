import type { Lang } from '@diglot/core'

/** A word with what joins its parts: "troop-contributing", "40,000", "country’s". */
const word = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu

/** A Han character, or a run of letters or digits between them, which counts as one. */
const character =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[’'.,-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu

/** How long a text is as translators count it: words in English, characters in Chinese. */
export function textLength(text: string, lang: Lang): number {
  return text.match(lang === 'en' ? word : character)?.length ?? 0
}
