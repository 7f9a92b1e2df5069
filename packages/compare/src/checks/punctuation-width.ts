import type { Lang } from '@diglot/core'
import { inSides, type Check } from '../check.ts'
import type { Wordings } from '../wording.ts'

/** Half-width marks between Chinese characters, full-width marks in English. */
const wrong: Readonly<Record<Lang, RegExp>> = {
  en: /[，。；：！？（）、]/g,
  'zh-Hans': /(?<=\p{Script=Han})[,;:!?()](?!\d)|(?<=\p{Script=Han})\.(?=\s|$|\p{Script=Han})/gu,
}

const says = {
  fullWidth: (mark: string) => ({
    en: `expected a half-width mark, found “${mark}”`,
    'zh-Hans': `英文应使用半角标点，此处为全角“${mark}”`,
  }),
  halfWidth: (mark: string) => ({
    en: `expected a full-width mark, found “${mark}”`,
    'zh-Hans': `中文应使用全角标点，此处为半角“${mark}”`,
  }),
} satisfies Wordings

/** Full-width and half-width punctuation (GB/T 15834). */
export const punctuationWidth: Check = {
  id: 'punctuation-width',
  name: { en: 'Width of punctuation', 'zh-Hans': '标点全半角' },
  cosmetic: true,
  run: inSides(({ text, lang }) =>
    Array.from(text.matchAll(wrong[lang]), ({ 0: mark, index }) => ({
      severity: 'info' as const,
      message: lang === 'en' ? says.fullWidth(mark) : says.halfWidth(mark),
      span: { start: index, end: index + mark.length },
    })),
  ),
}
