// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const sosChildrensVillageBukavu: Term<'sos-childrens-village-bukavu'> = {
  id: 'sos-childrens-village-bukavu',
  kind: 'place',
  preferred: { en: 'SOS Children’s Village Bukavu', 'zh-Hans': '布卡武市“国际儿童村”' },
  variants: { en: [], 'zh-Hans': ['国际儿童村'] },
  sort: { en: 'sos childrens village bukavu', 'zh-Hans': 'bu ka wu shi guo ji er tong cun' },
}

export default sosChildrensVillageBukavu
