// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const peacekeepingCenter: Term<'peacekeeping-center'> = {
  id: 'peacekeeping-center',
  kind: 'organization',
  preferred: { en: 'Peacekeeping Center', 'zh-Hans': '维和中心' },
  variants: { en: [], 'zh-Hans': ['国防部维和中心'] },
  definition: {
    en: 'The training centre of the Ministry of National Defense from June 2009 to June 2018.',
    'zh-Hans': '2009年6月至2018年6月的国防部维和培训机构。',
  },
  sort: { en: 'peacekeeping center', 'zh-Hans': 'wei he zhong xin' },
}

export default peacekeepingCenter
