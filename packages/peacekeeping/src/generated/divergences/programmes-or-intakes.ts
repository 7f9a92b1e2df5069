// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const programmesOrIntakes: Divergence<'programmes-or-intakes'> = {
  id: 'programmes-or-intakes',
  kind: 'unit',
  label: { en: 'Programmes or intakes', 'zh-Hans': '培训的“批”' },
  note: {
    en: 'The Chinese text counts 20 intakes (pi), the English text training programmes.',
    'zh-Hans': '中文版计20批，英文版计培训项目。',
  },
  fact: 'training-programmes-since-the-summit',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s3.3.p1', lang: 'zh-Hans', exact: '专业培训20批', start: 87, end: 94 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s3.3.p1',
          lang: 'en',
          exact: '20 training programmes',
          start: 257,
          end: 279,
        },
      ],
    },
  ],
}

export default programmesOrIntakes
