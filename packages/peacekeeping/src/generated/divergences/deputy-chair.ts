// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const deputyChair: Divergence<'deputy-chair'> = {
  id: 'deputy-chair',
  kind: 'wording',
  label: { en: 'Deputy chair of a working group or vice-chair country', 'zh-Hans': '工作组副主席与副主席国' },
  note: {
    en: 'The English text has China as deputy chair of the expert working group; the Chinese text calls it vice-chair country and names no group.',
    'zh-Hans': '英文版作专家工作组副主席，中文版作“副主席国”，没有写明工作组。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        { anchor: 'white-paper-2020#annex1.p34', lang: 'zh-Hans', exact: '以副主席国身份', start: 11, end: 18 },
        { anchor: 'white-paper-2020#annex1.p39', lang: 'zh-Hans', exact: '以副主席国身份', start: 11, end: 18 },
      ],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p34',
          lang: 'en',
          exact: 'deputy chair of the expert working group',
          start: 24,
          end: 64,
        },
        { anchor: 'white-paper-2020#annex1.p39', lang: 'en', exact: 'again deputy chair', start: 24, end: 42 },
      ],
    },
  ],
}

export default deputyChair
