// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const enablingCapabilitiesWording: Divergence<'enabling-capabilities-wording'> = {
  id: 'enabling-capabilities-wording',
  kind: 'wording',
  label: { en: 'Enabling capabilities or supporting guarantees', 'zh-Hans': '支援保障' },
  note: { en: 'One Chinese term, two English ones.', 'zh-Hans': '同一中文名称的两种英文。' },
  sides: [
    {
      source: 'commentary-2020',
      citations: [
        { anchor: 'commentary-2020#s3.p1', lang: 'en', exact: 'supporting guarantees', start: 317, end: 338 },
        { anchor: 'commentary-2020#s3.p1', lang: 'zh-Hans', exact: '支援保障', start: 53, end: 57 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.h',
          lang: 'en',
          exact: 'Deploying Enabling Capabilities',
          start: 0,
          end: 31,
        },
        { anchor: 'white-paper-2020#s2.5.h', lang: 'zh-Hans', exact: '支援保障', start: 0, end: 4 },
      ],
    },
  ],
}

export default enablingCapabilitiesWording
