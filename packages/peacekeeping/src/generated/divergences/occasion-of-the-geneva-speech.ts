// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const occasionOfTheGenevaSpeech: Divergence<'occasion-of-the-geneva-speech'> = {
  id: 'occasion-of-the-geneva-speech',
  kind: 'omission',
  label: { en: 'Occasion of the speech at Geneva', 'zh-Hans': '日内瓦演讲的场合' },
  note: { en: 'Only the Chinese text names the high-level meeting.', 'zh-Hans': '只有中文版写明高级别会议名称。' },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p31',
          lang: 'zh-Hans',
          exact: '“共商共筑人类命运共同体”高级别会议',
          start: 25,
          end: 43,
        },
      ],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p31',
          lang: 'en',
          exact: 'at the UN Office at Geneva',
          start: 130,
          end: 156,
        },
      ],
    },
  ],
}

export default occasionOfTheGenevaSpeech
