// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const firstBricsConsultation: Event<'first-brics-consultation'> = {
  id: 'first-brics-consultation',
  label: { en: 'The first BRICS consultation on peacekeeping is held', 'zh-Hans': '首次举办金砖国家维和磋商' },
  from: '2015',
  missions: [],
  people: [],
  sort: {
    en: 'the first brics consultation on peacekeeping is held',
    'zh-Hans': 'shou ci ju ban jin zhuan guo jia wei he cuo shang',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'en',
      exact: 'In 2015, too, China, Brazil, Russia, India and South Africa held the first BRICS consultation',
      start: 639,
      end: 732,
    },
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'zh-Hans',
      exact: '2015年，中国、巴西、俄罗斯、印度、南非首次举办金砖国家维和磋商',
      start: 127,
      end: 160,
    },
  ],
}

export default firstBricsConsultation
