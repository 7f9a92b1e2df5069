import { inSides, type Check } from '../check.ts'
import type { Wordings } from '../wording.ts'

/** Words that may stand twice in good English ("had had", "that that"), and numbers and sounds in any. */
const allowed: ReadonlySet<string> = new Set([
  'had',
  'that',
  'is',
  'very',
  'no',
  'hear',
  'ha',
  'bye',
  'so',
  'yes',
  'many',
])

/** A Latin word of two letters or more, white space, the same word; or two or three Han characters repeated at once. */
const doubled =
  /(?<![\p{L}\p{N}’'-])(\p{Script=Latin}{2,})[ \u00A0\n]+\1(?![\p{L}\p{N}’'-])|(\p{Script=Han}{2,3})\2(?!\p{Script=Han}?\2)/giu

/** 讨论讨论, 一个一个, 许多许多: reduplication of verbs and measures. */
const reduplication =
  /^(?:[一二两三].|.{2}(?=$)(?<=许多|什么|好好|慢慢|试试|研究|讨论|考虑|商量|休息|了解|谢谢|常常|事事|人人|天天))$/u

const says = {
  twice: (word: string) => ({ en: `“${word}” stands twice`, 'zh-Hans': `“${word}”重复` }),
} satisfies Wordings

/**
 * Words typed twice: "the the", 和平和平. The span covers the second word, the one to delete. One character repeated
 * (人人, 常常) is never reported, nor is a verb that Chinese says twice on purpose.
 */
export const doubledWords: Check = {
  id: 'doubled-words',
  name: { en: 'Doubled words', 'zh-Hans': '重复的词语' },
  run: inSides(({ text }) =>
    Array.from(text.matchAll(doubled)).flatMap((match) => {
      const word = match[1] ?? match[2] ?? ''
      const isName = /^\p{Lu}/u.test(word)
      if (isName || allowed.has(word.toLowerCase()) || reduplication.test(word)) return []
      const end = match.index + match[0].length
      return [
        {
          severity: 'warning' as const,
          message: says.twice(word),
          span: { start: end - word.length, end },
        },
      ]
    }),
  ),
}
