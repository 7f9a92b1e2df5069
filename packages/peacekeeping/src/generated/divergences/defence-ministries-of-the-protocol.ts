// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const defenceMinistriesOfTheProtocol: Divergence<'defence-ministries-of-the-protocol'> = {
  id: 'defence-ministries-of-the-protocol',
  kind: 'omission',
  label: { en: 'Who signed the protocol of May 2018', 'zh-Hans': '2018年5月议定书的签署方' },
  note: {
    en: 'Chapter IV of the English text names the defence ministries; the Chinese text, and both texts of the timeline, name the countries alone.',
    'zh-Hans': '英文版第四章写明两国国防部；中文版和两版大事记只写两国。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s4.1.p2', lang: 'zh-Hans', exact: '中国、巴基斯坦签署', start: 222, end: 231 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s4.1.p2',
          lang: 'en',
          exact: 'the Chinese and Pakistani defence ministries',
          start: 976,
          end: 1020,
        },
      ],
    },
  ],
}

export default defenceMinistriesOfTheProtocol
