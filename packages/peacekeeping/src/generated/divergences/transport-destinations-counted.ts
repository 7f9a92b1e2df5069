// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const transportDestinationsCounted: Divergence<'transport-destinations-counted'> = {
  id: 'transport-destinations-counted',
  kind: 'omission',
  label: { en: 'Destinations of the transport units counted', 'zh-Hans': '运输分队任务区的计数' },
  note: {
    en: 'The Chinese text counts two mission areas; the English text names Liberia and Sudan.',
    'zh-Hans': '中文版计2个任务区；英文版只列利比里亚和苏丹。',
  },
  fact: 'transport-destinations',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '2个任务区', start: 144, end: 149 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.p3',
          lang: 'en',
          exact: 'To missions in Liberia and Sudan',
          start: 474,
          end: 506,
        },
      ],
    },
  ],
}

export default transportDestinationsCounted
