// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const pledgesAnnounced: Event<'pledges-announced'> = {
  id: 'pledges-announced',
  label: { en: 'Pledges are announced at the Leaders’ Summit on Peacekeeping', 'zh-Hans': '在联合国维和峰会上宣布承诺' },
  from: '2015-09-28',
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
    {
      anchor: 'white-paper-2020#s3.p1',
      lang: 'en',
      exact: 'Addressing the Leaders’ Summit on Peacekeeping at UNHQ on 28 September 2015, President Xi Jinping announced six measures',
      start: 0,
      end: 120,
    },
    {
      anchor: 'white-paper-2020#s3.p1',
      lang: 'zh-Hans',
      exact: '2015年9月28日，国家主席习近平在联合国维和峰会上宣布支持维和的6项承诺',
      start: 0,
      end: 38,
    },
    { anchor: 'white-paper-2020#s3.2.p1', lang: 'en', exact: 'the summit of 2015', start: 281, end: 299 },
    { anchor: 'white-paper-2020#s3.2.p1', lang: 'zh-Hans', exact: '2015年峰会', start: 75, end: 82 },
    {
      anchor: 'white-paper-2020#s4.1.p1',
      lang: 'en',
      exact: 'At the Leaders’ Summit on Peacekeeping at UNHQ in 2015',
      start: 323,
      end: 377,
    },
    { anchor: 'white-paper-2020#s4.1.p1', lang: 'zh-Hans', exact: '2015年出席联合国维和峰会', start: 86, end: 100 },
    {
      anchor: 'white-paper-2020#annex1.p28',
      lang: 'en',
      exact: 'In September 2015 President Xi Jinping, speaking at the Leaders’ Summit on Peacekeeping at UNHQ, put forward four propositions, and six measures',
      start: 0,
      end: 144,
    },
    {
      anchor: 'white-paper-2020#annex1.p28',
      lang: 'zh-Hans',
      exact: '2015年9月，国家主席习近平在联合国维和峰会上讲话，就支持、改进联合国维和提出4点主张、6项承诺',
      start: 0,
      end: 49,
    },
  ],
}

export default pledgesAnnounced
