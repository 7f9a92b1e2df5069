import type { Check } from '../check.ts'
import { answersIn } from '../names/answers.ts'
import { reportNames, type NameRules } from '../names/report-names.ts'

const rules: NameRules = {
  kinds: ['term', 'unit'],
  swapped: 'warning',
  least: 0.6,
  usual: 0.8,
  once: false,
  alone: undefined,
  acronymAlone: 'info',
}

/** Terms of the library, one for another, where the rest of the texts translates them as a rule. */
export const terms: Check = {
  id: 'terms',
  name: { en: 'Terms', 'zh-Hans': '术语' },
  run: ({ pairs }) => {
    const answersOf = answersIn(pairs)
    return pairs.flatMap((pair) =>
      reportNames(pair, rules, answersOf).map((finding) => ({ pair: pair.index, ...finding })),
    )
  },
}
