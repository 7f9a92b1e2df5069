// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const occasionOfTheParade: Divergence<'occasion-of-the-parade'> = {
  id: 'occasion-of-the-parade',
  kind: 'omission',
  label: { en: 'Occasion of the parade', 'zh-Hans': '阅兵的缘由' },
  note: {
    en: 'The English text speaks of the 70th anniversary, the Chinese text of the National Day parade.',
    'zh-Hans': '英文版写明中华人民共和国成立70周年，中文版只说国庆阅兵。',
  },
  fact: 'anniversary-of-the-peoples-republic',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.6.p5', lang: 'zh-Hans', exact: '国庆阅兵', start: 211, end: 215 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.p5',
          lang: 'en',
          exact: 'at the parade for the PRC’s 70th anniversary',
          start: 735,
          end: 779,
        },
      ],
    },
  ],
}

export default occasionOfTheParade
