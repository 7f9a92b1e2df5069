import type { Lang } from '@diglot/core'
import { inSides, type Check } from '../check.ts'

/** Half-width marks between Chinese characters, full-width marks in English. */
const wrong: Readonly<Record<Lang, RegExp>> = {
  en: /[，。；：！？（）、]/g,
  'zh-Hans': /(?<=\p{Script=Han})[,;:!?()](?!\d)|(?<=\p{Script=Han})\.(?=\s|$|\p{Script=Han})/gu,
}

/** Full-width and half-width punctuation (GB/T 15834). */
export const punctuationWidth: Check = {
  id: 'punctuation-width',
  cosmetic: true,
  run: inSides(({ text, lang }) =>
    Array.from(text.matchAll(wrong[lang]), ({ 0: mark, index }) => ({
      severity: 'info' as const,
      message: `expected ${lang === 'en' ? 'a half-width' : 'a full-width'} mark, found “${mark}”`,
      span: { start: index, end: index + mark.length },
    })),
  ),
}
