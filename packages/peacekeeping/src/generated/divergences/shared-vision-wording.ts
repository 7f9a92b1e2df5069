// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const sharedVisionWording: Divergence<'shared-vision-wording'> = {
  id: 'shared-vision-wording',
  kind: 'wording',
  label: { en: 'Shared Vision or Common Vision', 'zh-Hans': '“共同愿景”的英文' },
  note: {
    en: 'The machine translation says “Common Vision”; the Ministry’s own English is “Shared Vision”.',
    'zh-Hans': '机器译文作“Common Vision”，国防部所用英文为“Shared Vision”。',
  },
  sides: [
    {
      source: 'military-cooperation-2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p7',
          lang: 'en',
          exact: '“Common Vision” international forum on peacekeeping',
          start: 494,
          end: 545,
        },
        {
          anchor: 'military-cooperation-2022#s1.p7',
          lang: 'zh-Hans',
          exact: '“共同愿景”维和国际论坛',
          start: 109,
          end: 121,
        },
      ],
    },
    { source: 'English of the Ministry of National Defense', citations: [] },
  ],
}

export default sharedVisionWording
