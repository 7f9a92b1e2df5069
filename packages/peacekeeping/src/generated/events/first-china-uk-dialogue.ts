// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const firstChinaUkDialogue: Event<'first-china-uk-dialogue'> = {
  id: 'first-china-uk-dialogue',
  label: { en: 'China and the United Kingdom hold their first peacekeeping dialogue', 'zh-Hans': '中英首次磋商维和' },
  from: '2017-02',
  missions: [],
  people: [],
  sort: {
    en: 'china and the united kingdom hold their first peacekeeping dialogue',
    'zh-Hans': 'zhong ying shou ci cuo shang wei he',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'en',
      exact: 'in February 2017, in the UK, came the first China-UK peacekeeping dialogue',
      start: 744,
      end: 818,
    },
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'zh-Hans',
      exact: '2017年2月，中英首次在英国磋商维和',
      start: 161,
      end: 180,
    },
  ],
}

export default firstChinaUkDialogue
