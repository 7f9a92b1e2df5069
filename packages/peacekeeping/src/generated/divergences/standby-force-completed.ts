// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const standbyForceCompleted: Divergence<'standby-force-completed'> = {
  id: 'standby-force-completed',
  kind: 'wording',
  label: { en: 'Whether the pledge of a standby force is called completed', 'zh-Hans': '待命部队承诺是否称“完成”' },
  note: {
    en: 'The Chinese heading says that the formation of the force is completed; the English heading says “in position”.',
    'zh-Hans': '中文版标题称“完成”，英文版标题作“就位”（in position）。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s3.1.h', lang: 'zh-Hans', exact: '完成维和待命部队组建', start: 0, end: 10 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s3.1.h',
          lang: 'en',
          exact: 'A Peacekeeping Standby Force in Position',
          start: 0,
          end: 40,
        },
      ],
    },
  ],
}

export default standbyForceCompleted
