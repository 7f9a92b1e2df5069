// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const globalSecurityInitiative: Term<'global-security-initiative'> = {
  id: 'global-security-initiative',
  kind: 'term',
  preferred: { en: 'Global Security Initiative', 'zh-Hans': '全球安全倡议' },
  variants: { en: ['GSI'], 'zh-Hans': [] },
  definition: {
    en: 'A Chinese foreign policy proposal on security, put forward by Xi Jinping in 2022.',
    'zh-Hans': '习近平2022年提出的中国安全主张。',
  },
  note: {
    en: 'The machine translation of the review of 2022 prints “global security initiatives”.',
    'zh-Hans': '2022年回顾的机器译文作“global security initiatives”。',
  },
  sort: { en: 'global security initiative', 'zh-Hans': 'quan qiu an quan chang yi' },
}

export default globalSecurityInitiative
