// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const whoSelectsStandbyUnits: Divergence<'who-selects-standby-units'> = {
  id: 'who-selects-standby-units',
  kind: 'wording',
  label: { en: 'Who selects standby units', 'zh-Hans': '由谁选派待命部队' },
  note: {
    en: 'In the English text China selects and deploys units of its own force first; in the Chinese text China supports the UN, and who selects is left open.',
    'zh-Hans': '英文版由中国优先选派其达标分队；中文版只说中国支持联合国，没有写明由谁选择。',
  },
  sides: [
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
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s5.5.p1',
          lang: 'en',
          exact: 'will first select and deploy standby units',
          start: 161,
          end: 203,
        },
      ],
    },
  ],
}

export default whoSelectsStandbyUnits
