// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const armedForces: Term<'armed-forces'> = {
  id: 'armed-forces',
  kind: 'organization',
  preferred: { en: 'China’s armed forces', 'zh-Hans': '中国军队' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'chinas armed forces', 'zh-Hans': 'zhong guo jun dui' },
}

export default armedForces
