// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNISFA: Mission<'UNISFA'> = {
  id: 'UNISFA',
  number: 22,
  name: { en: 'United Nations Organization Interim Security Force for Abyei', 'zh-Hans': '联合国阿卜耶伊临时安全部队' },
  acronym: 'UNISFA',
  sort: {
    en: 'united nations organization interim security force for abyei',
    'zh-Hans': 'lian he guo a bu ye yi lin shi an quan bu dui',
  },
  participation: { from: '2011-07', to: '2011-10' },
  variants: { en: [], 'zh-Hans': ['联阿安全部队'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r22',
      lang: 'en',
      exact: 'United Nations Organization Interim Security Force for Abyei',
      start: 5,
      end: 65,
    },
    { anchor: 'white-paper-2020#annex2.r22', lang: 'zh-Hans', exact: '联合国阿卜耶伊临时安全部队', start: 5, end: 18 },
  ],
}

export default UNISFA
