// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const peaceArk: Term<'peace-ark'> = {
  id: 'peace-ark',
  kind: 'unit',
  preferred: { en: 'hospital ship “Peace Ark”', 'zh-Hans': '“和平方舟”号医院船' },
  variants: { en: ['Peace Ark'], 'zh-Hans': ['和平方舟'] },
  sort: { en: 'hospital ship peace ark', 'zh-Hans': 'he ping fang zhou hao yi yuan chuan' },
}

export default peaceArk
