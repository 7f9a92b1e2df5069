// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const commentaryOrigins: Enumeration<'commentary-origins'> = {
  id: 'commentary-origins',
  kind: 'part',
  label: { en: 'What the mission of peacekeeping comes from, in the commentary', 'zh-Hans': '评论文章所述初心和使命的来源' },
  document: 'commentary-2020',
  items: [
    {
      id: 'gene-of-peace',
      label: { en: 'The Chinese nation’s gene of peace', 'zh-Hans': '中华民族的和平基因' },
      citations: [
        {
          anchor: 'commentary-2020#s1.p3',
          lang: 'en',
          exact: 'the Chinese nation’s gene of peace',
          start: 139,
          end: 173,
        },
        { anchor: 'commentary-2020#s1.p3', lang: 'zh-Hans', exact: '中华民族的和平基因', start: 38, end: 47 },
      ],
      facts: ['origins-of-mission'],
    },
    {
      id: 'feeling-for-the-world',
      label: { en: 'The Chinese people’s feeling for the world', 'zh-Hans': '中国人民的天下情怀' },
      citations: [
        {
          anchor: 'commentary-2020#s1.p3',
          lang: 'en',
          exact: 'its people’s feeling for the world',
          start: 175,
          end: 209,
        },
        { anchor: 'commentary-2020#s1.p3', lang: 'zh-Hans', exact: '中国人民的天下情怀', start: 48, end: 57 },
      ],
      facts: ['origins-of-mission'],
    },
    {
      id: 'purpose-of-the-army',
      label: { en: 'The People’s Army’s fundamental purpose', 'zh-Hans': '人民军队的根本宗旨' },
      citations: [
        {
          anchor: 'commentary-2020#s1.p3',
          lang: 'en',
          exact: 'the People’s Army’s fundamental purpose',
          start: 211,
          end: 250,
        },
        { anchor: 'commentary-2020#s1.p3', lang: 'zh-Hans', exact: '人民军队的根本宗旨', start: 58, end: 67 },
      ],
      facts: ['origins-of-mission'],
    },
    {
      id: 'major-power',
      label: { en: 'The responsibilities of China as a major power', 'zh-Hans': '中国的大国责任' },
      citations: [
        {
          anchor: 'commentary-2020#s1.p3',
          lang: 'en',
          exact: 'the responsibilities of China as a major power',
          start: 255,
          end: 301,
        },
        { anchor: 'commentary-2020#s1.p3', lang: 'zh-Hans', exact: '中国的大国责任', start: 68, end: 75 },
      ],
      facts: ['origins-of-mission'],
    },
  ],
}

export default commentaryOrigins
