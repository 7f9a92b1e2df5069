// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const trainingCompleted: Divergence<'training-completed'> = {
  id: 'training-completed',
  kind: 'wording',
  label: { en: 'Whether the pledge of training is called completed', 'zh-Hans': '培训承诺是否称“完成”' },
  note: {
    en: 'The Chinese heading says that the task is completed; the English heading names the task alone.',
    'zh-Hans': '中文版标题称“完成”，英文版标题只写任务。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s3.3.h', lang: 'zh-Hans', exact: '完成为各国培训维和人员任务', start: 0, end: 13 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s3.3.h',
          lang: 'en',
          exact: 'Training Foreign Peacekeepers',
          start: 0,
          end: 29,
        },
      ],
    },
  ],
}

export default trainingCompleted
