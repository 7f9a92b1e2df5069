// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const exchangeMeetingDate: Fact<'exchange-meeting-date'> = {
  id: 'exchange-meeting-date',
  label: { en: 'Day of the meeting on peacekeeping experience', 'zh-Hans': '维和经验交流会日期' },
  statements: [
    {
      source: 'training-exchange-2021',
      value: { type: 'date', date: '2021-04-29' },
      note: {
        en: 'The source prints no year beside the day; it is that of the report.',
        'zh-Hans': '源文此处未写年份，按报道日期补出。',
      },
      citations: [
        { anchor: 'training-exchange-2021#s1.p1', lang: 'en', exact: '29 April 2021', start: 179, end: 192 },
        { anchor: 'training-exchange-2021#s1.p1', lang: 'zh-Hans', exact: '2021年4月29日', start: 44, end: 54 },
      ],
    },
  ],
}

export default exchangeMeetingDate
