// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const standbyPriority: Divergence<'standby-priority'> = {
  id: 'standby-priority',
  kind: 'wording',
  label: { en: 'Who gives standby forces priority', 'zh-Hans': '由谁优先选用待命部队' },
  note: {
    en: 'In the commentary’s English and the white paper’s, China selects first; the white paper’s Chinese text can be read as China supporting the UN in doing so.',
    'zh-Hans': '评论文章的英文译文和白皮书英文版以中国为选派一方；白皮书中文版可理解为支持联合国优先选择部署。',
  },
  sides: [
    {
      source: 'commentary-2020',
      citations: [
        {
          anchor: 'commentary-2020#s4.p6',
          lang: 'en',
          exact: 'gives priority in selection and deployment to standby forces that meet UN standards',
          start: 176,
          end: 259,
        },
        {
          anchor: 'commentary-2020#s4.p6',
          lang: 'zh-Hans',
          exact: '待命部队合乎联合国标准的，优先选用和部署',
          start: 48,
          end: 68,
        },
      ],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s5.5.p1',
          lang: 'en',
          exact: 'will first select and deploy standby units that meet UN standards',
          start: 161,
          end: 226,
        },
      ],
    },
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        {
          anchor: 'white-paper-2020#s5.5.p1',
          lang: 'zh-Hans',
          exact: '优先选择、部署达联合国标准的待命部队',
          start: 44,
          end: 62,
        },
      ],
    },
  ],
}

export default standbyPriority
