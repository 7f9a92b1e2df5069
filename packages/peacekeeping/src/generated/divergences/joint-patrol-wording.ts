// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const jointPatrolWording: Divergence<'joint-patrol-wording'> = {
  id: 'joint-patrol-wording',
  kind: 'wording',
  label: { en: 'Name of joint strategic air patrol', 'zh-Hans': '联合空中战略巡航的英文名称' },
  note: {
    en: 'The machine translation renders the Chinese name word for word; the usual English is joint strategic air patrol.',
    'zh-Hans': '机器译文逐字翻译中文名称；通用英文为joint strategic air patrol。',
  },
  sides: [
    {
      source: 'military-cooperation-2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p5',
          lang: 'en',
          exact: 'joint air strategic cruise',
          start: 149,
          end: 175,
        },
        { anchor: 'military-cooperation-2022#s1.p5', lang: 'zh-Hans', exact: '联合空中战略巡航', start: 40, end: 48 },
      ],
    },
    { source: 'Usual English name', citations: [] },
  ],
}

export default jointPatrolWording
