// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const pledgesAnnounced: Event<'pledges-announced'> = {
  id: 'pledges-announced',
  label: { en: 'Pledges are announced at the Leaders’ Summit on Peacekeeping', 'zh-Hans': '在联合国维和峰会上宣布承诺' },
  from: '2015-09',
  missions: [],
  people: ['xi-jinping'],
  sort: {
    en: 'pledges are announced at the leaders summit on peacekeeping',
    'zh-Hans': 'zai lian he guo wei he feng hui shang xuan bu cheng nuo',
  },
  citations: [
    {
      anchor: 'white-paper-2020#preface.p4',
      lang: 'en',
      exact: 'announced at the UN Leaders’ Summit on Peacekeeping',
      start: 105,
      end: 156,
    },
    { anchor: 'white-paper-2020#preface.p4', lang: 'zh-Hans', exact: '在联合国维和峰会上宣布的承诺', start: 23, end: 37 },
  ],
}

export default pledgesAnnounced
