// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const protectionOfCivilians: Term<'protection-of-civilians'> = {
  id: 'protection-of-civilians',
  kind: 'term',
  preferred: { en: 'protection of civilians', 'zh-Hans': '保护平民' },
  variants: { en: ['POC', 'civilian protection', 'protecting civilians'], 'zh-Hans': [] },
  definition: {
    en: 'The task of keeping civilians safe from violence that a mandate gives a mission.',
    'zh-Hans': '授权赋予维和行动的任务，使平民免遭暴力。',
  },
  sort: { en: 'protection of civilians', 'zh-Hans': 'bao hu ping min' },
}

export default protectionOfCivilians
