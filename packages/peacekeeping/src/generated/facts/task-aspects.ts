// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const taskAspects: Fact<'task-aspects'> = {
  id: 'task-aspects',
  label: { en: 'Aspects of the peacekeepers’ tasks', 'zh-Hans': '维和任务的方面' },
  statements: [
    {
      source: 'commentary-2020',
      value: { type: 'quantity', amount: 6, unit: 'item' },
      note: {
        en: 'They are the six sections of chapter II of the white paper, which does not count them.',
        'zh-Hans': '即白皮书第二章的六节，白皮书未计数。',
      },
      citations: [
        { anchor: 'commentary-2020#s3.p1', lang: 'en', exact: 'from six aspects', start: 210, end: 226 },
        { anchor: 'commentary-2020#s3.p1', lang: 'zh-Hans', exact: '六个方面', start: 62, end: 66 },
      ],
    },
  ],
}

export default taskAspects
