// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const manualsWrittenOrUpdated: Divergence<'manuals-written-or-updated'> = {
  id: 'manuals-written-or-updated',
  kind: 'wording',
  label: { en: 'Manuals written and revised, or updated', 'zh-Hans': '手册的编写修订与更新' },
  note: {
    en: 'The Chinese text says written and revised, the English text updated.',
    'zh-Hans': '中文版作“编写修订”，英文版作“更新”。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s4.2.p2', lang: 'zh-Hans', exact: '编写修订', start: 126, end: 130 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s4.2.p2',
          lang: 'en',
          exact: 'Chinese experts helped update',
          start: 668,
          end: 697,
        },
      ],
    },
  ],
}

export default manualsWrittenOrUpdated
