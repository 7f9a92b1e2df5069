// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const sentWithPolice: Divergence<'sent-with-police'> = {
  id: 'sent-with-police',
  kind: 'scope',
  label: { en: '50,000 sent against 40,000', 'zh-Hans': '派出5万多人与4万余人次' },
  note: {
    en: 'The report of 2021 counts military and police together; the white paper counts the armed forces, in deployments in Chinese and in peacekeepers in English.',
    'zh-Hans': '2021年报道合计军队和警察；白皮书只计军队，中文版按人次，英文版按人数。',
  },
  fact: 'chinese-deployed',
  sides: [
    {
      source: 'training-exchange-2021',
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'en',
          exact: 'more than 50,000 peacekeepers',
          start: 165,
          end: 194,
        },
        { anchor: 'training-exchange-2021#s1.p2', lang: 'zh-Hans', exact: '5万多名维和人员', start: 51, end: 59 },
      ],
    },
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#preface.p3', lang: 'zh-Hans', exact: '4万余人次', start: 100, end: 105 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#preface.p3',
          lang: 'en',
          exact: 'over 40,000 peacekeepers',
          start: 418,
          end: 442,
        },
      ],
    },
  ],
}

export default sentWithPolice
