// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const titleOfTheWhitePaper: Divergence<'title-of-the-white-paper'> = {
  id: 'title-of-the-white-paper',
  kind: 'wording',
  label: { en: 'Title of the white paper', 'zh-Hans': '白皮书书名' },
  note: {
    en: 'The official English title is “China’s Armed Forces: 30 Years of UN Peacekeeping Operations”; the machine translation of the commentary gives its own rendering of the Chinese title, in a longer and a shorter form.',
    'zh-Hans': '官方英文书名为“China’s Armed Forces: 30 Years of UN Peacekeeping Operations”；评论文章的机器译文自行翻译中文书名，有长短两种。',
  },
  sides: [
    {
      source: 'commentary-2020',
      citations: [
        {
          anchor: 'commentary-2020#preface.p1',
          lang: 'en',
          exact: '“The Chinese Army’s Participation in UN Peacekeeping Operations for 30 Years”',
          start: 582,
          end: 659,
        },
        {
          anchor: 'commentary-2020#preface.p1',
          lang: 'zh-Hans',
          exact: '《中国军队参加联合国维和行动30年》',
          start: 135,
          end: 153,
        },
      ],
    },
    { source: 'white-paper-2020', citations: [] },
  ],
}

export default titleOfTheWhitePaper
