// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const placeOfDuZhaoyu: Divergence<'place-of-du-zhaoyu'> = {
  id: 'place-of-du-zhaoyu',
  kind: 'omission',
  label: { en: 'Where Du Zhaoyu served', 'zh-Hans': '杜照宇所在地点' },
  note: { en: 'The place is given in the English text only.', 'zh-Hans': '地点只见于英文版。' },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.1.p2', lang: 'zh-Hans', exact: '中国观察员杜照宇', start: 50, end: 58 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.1.p2', lang: 'en', exact: 'in south Lebanon', start: 188, end: 204 }],
    },
  ],
}

export default placeOfDuZhaoyu
