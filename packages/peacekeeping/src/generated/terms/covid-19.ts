// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const covid19: Term<'covid-19'> = {
  id: 'covid-19',
  kind: 'term',
  preferred: { en: 'COVID-19', 'zh-Hans': '新冠肺炎' },
  variants: { en: ['COVID-19 pandemic'], 'zh-Hans': ['新冠肺炎疫情'] },
  sort: { en: 'covid 19', 'zh-Hans': 'xin guan fei yan' },
}

export default covid19
