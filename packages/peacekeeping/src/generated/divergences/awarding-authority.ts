// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const awardingAuthority: Divergence<'awarding-authority'> = {
  id: 'awarding-authority',
  kind: 'omission',
  label: { en: 'Who awarded First Class Merit', 'zh-Hans': '一等功的授予者' },
  note: { en: 'Only the English text says that the Chinese military awarded it.', 'zh-Hans': '只有英文版写明由中国军队授予。' },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.1.p2', lang: 'zh-Hans', exact: '被追记一等功', start: 90, end: 96 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s2.1.p2',
          lang: 'en',
          exact: 'The Chinese military posthumously awarded him First Class Merit',
          start: 362,
          end: 425,
        },
      ],
    },
  ],
}

export default awardingAuthority
