// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const trainingBase: Term<'training-base'> = {
  id: 'training-base',
  kind: 'organization',
  preferred: { en: 'Training Base of the Peacekeeping Affairs Center', 'zh-Hans': '维和事务中心培训基地' },
  variants: { en: ['Training Base of that Center', 'Training Base'], 'zh-Hans': ['国防部维和事务中心培训基地', '中国国防部维和事务中心培训基地'] },
  definition: {
    en: 'The peacekeeping training base of the Ministry of National Defense since June 2018.',
    'zh-Hans': '2018年6月起的国防部维和培训机构。',
  },
  sort: {
    en: 'training base of the peacekeeping affairs center',
    'zh-Hans': 'wei he shi wu zhong xin pei xun ji di',
  },
}

export default trainingBase
