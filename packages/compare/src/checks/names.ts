import type { Check } from '../check.ts'
import { answersIn } from '../names/answers.ts'
import { reportNames, type NameRules } from '../names/report-names.ts'

const rules: readonly NameRules[] = [
  { kinds: ['mission'], swapped: 'error', least: 0.3, usual: 0.6, once: true, alone: 'info' },
  { kinds: ['person'], swapped: 'error', least: 0.3, usual: 0.6, once: true, alone: 'info' },
  {
    kinds: ['country', 'place', 'organization', 'document', 'forum', 'exercise'],
    swapped: 'warning',
    least: 0.3,
    usual: 0.6,
    once: true,
    alone: undefined,
    aloneIfUsual: ['country', 'place'],
  },
]

/** Missions, people, places and organizations: one for another. */
export const names: Check = {
  id: 'names',
  name: { en: 'Names', 'zh-Hans': '名称' },
  run: ({ pairs }) => {
    const answersOf = answersIn(pairs)
    return pairs.flatMap((pair) =>
      rules.flatMap((rule) =>
        reportNames(pair, rule, answersOf).map((finding) => ({ pair: pair.index, ...finding })),
      ),
    )
  },
}
