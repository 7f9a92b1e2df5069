// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const standbyMechanismWording: Divergence<'standby-mechanism-wording'> = {
  id: 'standby-mechanism-wording',
  kind: 'wording',
  label: { en: 'Name of the Peacekeeping Capability Readiness System', 'zh-Hans': '维和能力待命机制的名称' },
  note: {
    en: 'The machine translation of the commentary says “ability standby mechanism” for the same Chinese term.',
    'zh-Hans': '同一中文名称，评论文章的机器译文作“ability standby mechanism”。',
  },
  sides: [
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'en',
          exact: 'Peacekeeping Capability Readiness System (PCRS)',
          start: 149,
          end: 196,
        },
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'zh-Hans', exact: '联合国维和能力待命机制', start: 35, end: 46 },
      ],
    },
    {
      source: 'commentary-2020',
      citations: [
        {
          anchor: 'commentary-2020#s4.p6',
          lang: 'en',
          exact: '“ability standby mechanism”',
          start: 24,
          end: 51,
        },
        { anchor: 'commentary-2020#s4.p6', lang: 'zh-Hans', exact: '“能力待命机制”', start: 4, end: 12 },
      ],
    },
  ],
}

export default standbyMechanismWording
