// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const huJintaoInLiberia: Event<'hu-jintao-in-liberia'> = {
  id: 'hu-jintao-in-liberia',
  label: { en: 'President Hu Jintao calls on Chinese peacekeepers in Liberia', 'zh-Hans': '国家主席胡锦涛在利比里亚视察慰问中国维和官兵' },
  from: '2007-02',
  missions: [],
  people: ['hu-jintao'],
  sort: {
    en: 'president hu jintao calls on chinese peacekeepers in liberia',
    'zh-Hans': 'guo jia zhu xi hu jin tao zai li bi li ya shi cha wei wen zhong guo wei he guan bing',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p12',
      lang: 'en',
      exact: 'In February 2007 President Hu Jintao, on a state visit to Liberia, called on the Chinese peacekeeping troops',
      start: 0,
      end: 108,
    },
    {
      anchor: 'white-paper-2020#annex1.p12',
      lang: 'zh-Hans',
      exact: '2007年2月，国家主席胡锦涛国事访问利比里亚，视察慰问当地中国维和官兵',
      start: 0,
      end: 36,
    },
  ],
}

export default huJintaoInLiberia
