// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const commentaryResolve: Enumeration<'commentary-resolve'> = {
  id: 'commentary-resolve',
  kind: 'commitment',
  label: { en: 'What China’s determination for will not change, in the commentary', 'zh-Hans': '评论文章所述中国不会改变的决心' },
  document: 'commentary-2020',
  items: [
    {
      id: 'peace',
      label: { en: 'To maintain world peace', 'zh-Hans': '维护世界和平' },
      citations: [
        {
          anchor: 'commentary-2020#s4.p8',
          lang: 'en',
          exact: 'determination to maintain world peace',
          start: 194,
          end: 231,
        },
        { anchor: 'commentary-2020#s4.p8', lang: 'zh-Hans', exact: '维护世界和平的决心', start: 51, end: 60 },
      ],
      facts: [],
    },
    {
      id: 'development',
      label: { en: 'To promote common development', 'zh-Hans': '促进共同发展' },
      citations: [
        {
          anchor: 'commentary-2020#s4.p8',
          lang: 'en',
          exact: 'promote common development',
          start: 233,
          end: 259,
        },
        { anchor: 'commentary-2020#s4.p8', lang: 'zh-Hans', exact: '促进共同发展的决心', start: 65, end: 74 },
      ],
      facts: [],
    },
    {
      id: 'partnerships',
      label: { en: 'To forge partnerships', 'zh-Hans': '打造伙伴关系' },
      citations: [
        { anchor: 'commentary-2020#s4.p8', lang: 'en', exact: 'forge partnerships', start: 261, end: 279 },
        { anchor: 'commentary-2020#s4.p8', lang: 'zh-Hans', exact: '打造伙伴关系的决心', start: 75, end: 84 },
      ],
      facts: [],
    },
    {
      id: 'multilateralism',
      label: { en: 'To support multilateralism', 'zh-Hans': '支持多边主义' },
      citations: [
        {
          anchor: 'commentary-2020#s4.p8',
          lang: 'en',
          exact: 'support multilateralism',
          start: 284,
          end: 307,
        },
        { anchor: 'commentary-2020#s4.p8', lang: 'zh-Hans', exact: '支持多边主义的决心', start: 85, end: 94 },
      ],
      facts: [],
    },
  ],
}

export default commentaryResolve
