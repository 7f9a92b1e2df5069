// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const forceProtectionWording: Divergence<'force-protection-wording'> = {
  id: 'force-protection-wording',
  kind: 'wording',
  label: { en: 'Force protection or security guards', 'zh-Hans': '安全护卫' },
  note: { en: 'One Chinese term, two English ones.', 'zh-Hans': '同一中文名称的两种英文。' },
  sides: [
    {
      source: 'commentary-2020',
      citations: [
        { anchor: 'commentary-2020#s3.p1', lang: 'en', exact: 'security guards', start: 300, end: 315 },
        { anchor: 'commentary-2020#s3.p1', lang: 'zh-Hans', exact: '安全护卫', start: 48, end: 52 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s2.4.h',
          lang: 'en',
          exact: 'Providing Force Protection',
          start: 0,
          end: 26,
        },
        { anchor: 'white-paper-2020#s2.4.h', lang: 'zh-Hans', exact: '安全护卫', start: 0, end: 4 },
      ],
    },
  ],
}

export default forceProtectionWording
