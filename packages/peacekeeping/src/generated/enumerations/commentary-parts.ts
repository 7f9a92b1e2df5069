// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const commentaryParts: Enumeration<'commentary-parts'> = {
  id: 'commentary-parts',
  kind: 'part',
  label: { en: 'Parts of the commentary', 'zh-Hans': '评论文章的四个部分' },
  document: 'commentary-2020',
  items: [
    {
      id: 'intention',
      label: { en: 'Original intention and mission', 'zh-Hans': '初心和使命' },
      citations: [
        {
          anchor: 'commentary-2020#s1.h',
          lang: 'en',
          exact: 'Profoundly Explaining the Original Intention and Mission',
          start: 0,
          end: 56,
        },
        { anchor: 'commentary-2020#s1.h', lang: 'zh-Hans', exact: '深刻阐释初心和使命', start: 0, end: 9 },
      ],
      facts: [],
    },
    {
      id: 'position',
      label: { en: 'Policy position', 'zh-Hans': '政策立场' },
      citations: [
        {
          anchor: 'commentary-2020#s2.h',
          lang: 'en',
          exact: 'Systematically Declaring the Policy Position',
          start: 0,
          end: 44,
        },
        { anchor: 'commentary-2020#s2.h', lang: 'zh-Hans', exact: '系统宣示政策立场', start: 0, end: 8 },
      ],
      facts: [],
    },
    {
      id: 'achievements',
      label: { en: 'Achievements and contributions', 'zh-Hans': '成就和贡献' },
      citations: [
        {
          anchor: 'commentary-2020#s3.h',
          lang: 'en',
          exact: 'Fully Demonstrating Achievements and Contributions',
          start: 0,
          end: 50,
        },
        { anchor: 'commentary-2020#s3.h', lang: 'zh-Hans', exact: '充分展示成就和贡献', start: 0, end: 9 },
      ],
      facts: [],
    },
    {
      id: 'initiatives',
      label: { en: 'Vision and initiatives', 'zh-Hans': '愿景和倡议' },
      citations: [
        {
          anchor: 'commentary-2020#s4.h',
          lang: 'en',
          exact: 'Clearly Putting Forward a Vision and Initiatives',
          start: 0,
          end: 48,
        },
        { anchor: 'commentary-2020#s4.h', lang: 'zh-Hans', exact: '鲜明提出愿景和倡议', start: 0, end: 9 },
      ],
      facts: [],
    },
  ],
}

export default commentaryParts
