// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Edition } from '@diglot/core'
import type { BlockIds } from '../ids.ts'

const edition: Edition<'training-exchange-2021', BlockIds['training-exchange-2021']> = {
  document: 'training-exchange-2021',
  lang: 'zh-Hans',
  title: '中国与联合国共同举办维和经验交流会',
  restates: 'training-exchange-2021.en',
  sections: [
    {
      id: 's1',
      role: 'chapter',
      number: 1,
      heading: { type: 'heading', id: 's1.h', children: [{ type: 'text', text: '中国与联合国共同举办维和经验交流会' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's1.p1',
          number: '1',
          children: [
            {
              type: 'text',
              text: '据报道（2021年4月30日发自北京），中国国防部维和事务中心与联合国和平行动部训练司于2021年4月29日共同举办线上维和经验交流会。专家围绕开展维和训练的困难和挑战、提高训练成效、支持联合国维和行动等议题深入交流。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p2',
          number: '2',
          children: [
            {
              type: 'text',
              text: '报道称，联合国维和行动是维护国际和平与安全的重要手段。中国军队和警察参加了近30项联合国维和行动，派出5万多名维和人员；目前有2500多名中国维和人员在联合国总部和8个任务区执行任务',
            },
            { type: 'note-reference', note: 's1.n-counts' },
            { type: 'text', text: '。报道称，中国已是联合国第二大维和摊款国和第二大会费国，也是安理会常任理事国中第一大出兵国，被联合国誉为“维和行动的关键力量”。' },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p3',
          number: '3',
          children: [
            { type: 'text', text: '报道称，2020年3月，安理会通过中国推动的首份关于加强维和人员安全的决议，即第2518号决议' },
            { type: 'note-reference', note: 's1.n-first' },
            { type: 'text', text: '。2021年4月27日，联合国维和人员安全之友小组在纽约联合国总部成立，中国担任共同主席。' },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p4',
          number: '4',
          children: [
            {
              type: 'text',
              text: '报道指出，2021年是中国恢复联合国合法席位50周年，恰逢中国共产党成立100周年。中国将在维和行动、经济发展、社会人文、扶贫减贫、生态环境等领域举办一系列纪念活动，展示中国以实际行动维护以联合国为核心的国际体系和以国际法为基础的国际秩序。',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-counts',
          children: [{ type: 'text', text: '“近30项”和“5万多名”均包括军队和警察；“2500多名”是否包括警察，源文未说明。' }],
        },
        {
          type: 'note',
          id: 's1.n-first',
          children: [{ type: 'text', text: '按源文，“首份”可指该领域首份决议，也可指中国就此推动的首份决议。' }],
        },
      ],
      sections: [],
    },
  ],
}

export default edition
