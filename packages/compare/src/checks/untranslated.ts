import type { Lang } from '@diglot/core'
import { inPairs, nothing, type Check, type PairSide } from '../check.ts'
import type { Wordings } from '../wording.ts'

/** So many words or characters of the other language make more than a name or a title. */
const most = { latin: 8, han: 12 }

const runs: Readonly<Record<Lang, RegExp>> = {
  en: /\p{Script=Han}(?:[\p{Script=Han}\p{P}\p{N}]*\p{Script=Han})?/gu,
  'zh-Hans': /\p{Script=Latin}[\p{Script=Latin}'’.-]*(?:[ ,;]+[\p{Script=Latin}\d'’.-]+)*/gu,
}

const says = {
  copied: () => ({
    en: 'both sides are the same text: expected a translation',
    'zh-Hans': '双方文字完全相同，疑未翻译',
  }),
  foreign: () => ({
    en: 'expected a translation, found text in the other language',
    'zh-Hans': '夹有另一种语言的文字，疑未翻译',
  }),
} satisfies Wordings

/** Text left in the other language, and sides that are the same letter by letter. */
export const untranslated: Check = {
  id: 'untranslated',
  name: { en: 'Untranslated text', 'zh-Hans': '未译文字' },
  run: inPairs(({ a, b }) => {
    if (a.lang === b.lang) return []
    const isCopy = a.text.trim() === b.text.trim() && /\p{L}{2}.*\p{L}{2}.*\s.*\p{L}{2}/su.test(a.text)
    if (isCopy && !/^[\p{Lu}\d\W]+$/u.test(a.text)) {
      return [
        {
          severity: 'warning' as const,
          message: says.copied(),
          a: { spans: [{ start: 0, end: a.text.length }] },
          b: { spans: [{ start: 0, end: b.text.length }] },
        },
      ]
    }
    const message = says.foreign()
    return [
      ...foreignIn(a).map((span) => ({
        severity: 'warning' as const,
        message,
        a: { spans: [span] },
        b: nothing,
      })),
      ...foreignIn(b).map((span) => ({
        severity: 'warning' as const,
        message,
        a: nothing,
        b: { spans: [span] },
      })),
    ]
  }),
}

function foreignIn({ text, lang }: PairSide): { start: number; end: number }[] {
  return Array.from(text.matchAll(runs[lang])).flatMap(({ 0: words, index }) => {
    const isLong =
      lang === 'en'
        ? (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= most.han
        : words.split(/[ ,;]+/).filter((word) => /^\p{Ll}{2,}$/u.test(word)).length >= most.latin
    return isLong ? [{ start: index, end: index + words.length }] : []
  })
}
