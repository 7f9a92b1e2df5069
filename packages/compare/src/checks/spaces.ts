import { inSides, type Check } from '../check.ts'
import type { Wordings } from '../wording.ts'

const says = {
  many: () => ({ en: 'more than one space', 'zh-Hans': '连用多个空格' }),
  beforeMark: () => ({ en: 'a space before punctuation', 'zh-Hans': '标点前有空格' }),
  betweenHan: () => ({ en: 'a space between Chinese characters', 'zh-Hans': '汉字之间有空格' }),
  atEdge: () => ({ en: 'a space at the edge', 'zh-Hans': '首尾有空格' }),
} satisfies Wordings

const faults: readonly (readonly [pattern: RegExp, kind: keyof typeof says])[] = [
  [/[ \u00A0]{2,}/g, 'many'],
  [/(?<=\p{L}) +(?=[,.;:!?](?:\s|$))/gu, 'beforeMark'],
  [/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, 'betweenHan'],
  [/^[ \u00A0\u3000]+|[ \u00A0\u3000]+$/g, 'atEdge'],
]

/** Spaces too many. */
export const spaces: Check = {
  id: 'spaces',
  name: { en: 'Spaces', 'zh-Hans': '空格' },
  cosmetic: true,
  run: inSides(({ text }) =>
    faults.flatMap(([pattern, kind]) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
        severity: 'info' as const,
        message: says[kind](),
        span: { start: index, end: index + found.length },
      })),
    ),
  ),
}
