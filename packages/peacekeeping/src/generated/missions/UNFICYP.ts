// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNFICYP: Mission<'UNFICYP'> = {
  id: 'UNFICYP',
  number: 20,
  name: { en: 'United Nations Peacekeeping Force in Cyprus', 'zh-Hans': '联合国驻塞浦路斯维持和平部队' },
  acronym: 'UNFICYP',
  sort: {
    en: 'united nations peacekeeping force in cyprus',
    'zh-Hans': 'lian he guo zhu sai pu lu si wei chi he ping bu dui',
  },
  participation: { from: '2011-02', to: '2014-08' },
  variants: { en: [], 'zh-Hans': ['联塞部队'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r20',
      lang: 'en',
      exact: 'United Nations Peacekeeping Force in Cyprus',
      start: 5,
      end: 48,
    },
    { anchor: 'white-paper-2020#annex2.r20', lang: 'zh-Hans', exact: '联合国驻塞浦路斯维持和平部队', start: 5, end: 19 },
  ],
}

export default UNFICYP
