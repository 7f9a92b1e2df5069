// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const firstChinaUsConsultation: Event<'first-china-us-consultation'> = {
  id: 'first-china-us-consultation',
  label: { en: 'China and the United States hold their first consultation on peacekeeping', 'zh-Hans': '中美首次磋商维和事务' },
  from: '2010-05',
  missions: [],
  people: [],
  sort: {
    en: 'china and the united states hold their first consultation on peacekeeping',
    'zh-Hans': 'zhong mei shou ci cuo shang wei he shi wu',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'en',
      exact: 'the first China-US consultation on UNPKOs took place in May 2010',
      start: 413,
      end: 477,
    },
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'zh-Hans',
      exact: '2010年5月，中美首次在北京磋商维和事务',
      start: 76,
      end: 97,
    },
  ],
}

export default firstChinaUsConsultation
