// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const shenLiangliangDies: Event<'shen-liangliang-dies'> = {
  id: 'shen-liangliang-dies',
  label: { en: 'Shen Liangliang is killed in Mali', 'zh-Hans': '申亮亮在马里遇袭身亡' },
  from: '2016-05-31',
  missions: ['MINUSMA'],
  people: ['shen-liangliang'],
  sort: { en: 'shen liangliang is killed in mali', 'zh-Hans': 'shen liang liang zai ma li yu xi shen wang' },
  citations: [
    {
      anchor: 'white-paper-2020#s2.4.p2',
      lang: 'en',
      exact: 'On 31 May 2016 First Sergeant Shen Liangliang was killed',
      start: 701,
      end: 757,
    },
    {
      anchor: 'white-paper-2020#s2.4.p2',
      lang: 'zh-Hans',
      exact: '2016年5月31日，维和士兵申亮亮为阻止恐怖分子载有炸药的车辆冲入联合国营地，壮烈牺牲',
      start: 198,
      end: 242,
    },
  ],
}

export default shenLiangliangDies
