// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Edition } from '@diglot/core'
import type { BlockIds } from '../ids.ts'

const edition: Edition<'white-paper-2020', BlockIds['white-paper-2020']> = {
  document: 'white-paper-2020',
  lang: 'zh-Hans',
  title: '中国军队参加联合国维和行动30年',
  restates: 'white-paper-2020.zh-Hans',
  sections: [
    {
      id: 'preface',
      role: 'preface',
      heading: { type: 'heading', id: 'preface.h', children: [{ type: 'text', text: '前言' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 'preface.p1',
          number: '1',
          children: [{ type: 'text', text: '白皮书指出，2020年是中国人民抗日战争暨世界反法西斯战争胜利75周年、联合国成立75周年、中国军队参加维和30周年。' }],
        },
        {
          type: 'paragraph',
          id: 'preface.p2',
          number: '2',
          children: [
            {
              type: 'text',
              text: '白皮书认为，和平为中国人民所永恒期望，也是中国发展的鲜明特征。新中国自成立起坚定不移走和平发展道路，发展自身，又为世界和平与发展作出重要贡献；始终坚定维护基于《联合国宪章》宗旨和原则的国际关系基本准则、以联合国为核心的国际体系，与各国共守多边主义和公平正义。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'preface.p3',
          number: '3',
          children: [
            {
              type: 'text',
              text: '白皮书称，中国用实际行动维护世界和平，积极参与维和，是联合国第二大维和摊款国、第二大会费国，安理会常任理事国中第一大出兵国。中国军队30年来认真践行宪章宗旨和原则，参加维和行动25项，派出维和官兵累计4万余人次',
            },
            { type: 'note-reference', note: 'preface.n-deployed' },
            { type: 'text', text: '，忠实履行使命，为世界和平与共同发展作出积极贡献，展现和平之师、正义之师、文明之师的形象。' },
          ],
        },
        {
          type: 'paragraph',
          id: 'preface.p4',
          number: '4',
          children: [
            {
              type: 'text',
              text: '白皮书指出，中国军队在新时代全面落实习近平主席在联合国维和峰会上宣布的承诺，着眼服务构建人类命运共同体，加大力度支持和参与维和，让冲突地区对和平发展更有信心和希望，已是联合国维和的关键因素和关键力量，使世界和平与发展更添正能量。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'preface.p5',
          number: '5',
          children: [
            {
              type: 'text',
              text: '白皮书认为，世界处于百年未有之大变局，风险和挑战日益严峻、不断增多，时代主题仍是和平与发展。无论国际风云如何变幻，中国始终做世界和平建设者、全球发展贡献者、国际秩序维护者，中国军队始终是服务和平与发展的正义力量。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'preface.p6',
          number: '6',
          children: [{ type: 'text', text: '中国政府发布白皮书，旨在回顾中国军队30年维和的光辉历程，介绍其新时代维护世界和平的理念与行动。' }],
        },
        {
          type: 'note',
          id: 'preface.n-deployed',
          children: [{ type: 'text', text: '白皮书中文版按派遣人次计，同一人派出两次计为两次；英文版的说法是派出维和人员4万多人。' }],
        },
      ],
      sections: [],
    },
    {
      id: 's1',
      role: 'chapter',
      number: 1,
      heading: { type: 'heading', id: 's1.h', children: [{ type: 'text', text: '中国军队为世界和平出征' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's1.p1',
          number: '7',
          children: [
            {
              type: 'text',
              text: '白皮书称，联合国维和行动为和平而生、因和平而存，为世界和平作出重要贡献。1971年，中国恢复联合国合法席位，在国际事务中更积极地发挥作用；改革开放后',
            },
            { type: 'note-reference', note: 's1.n-reform' },
            {
              type: 'text',
              text: '，逐步参与维和事务；1990年4月，中国军队派5名军事观察员赴联合国停战监督组织，由此开始参加维和。30年来，中国军队牢记服务构建人类命运共同体、维护世界和平、履行大国担当的初心和使命，英勇出征、砥砺前行，中国“蓝盔”已是联合国维和的关键力量。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p2',
          number: '8',
          children: [
            {
              type: 'text',
              text: '白皮书为参加维和列出四条缘由，首先是中华民族的和平基因。“和”文化论宇宙讲天人合一，论国际讲协和万邦，论社会讲和而不同，论道德讲人心和善；中华民族最朴素的追求是和平、和睦、和谐，以和为贵、与人为善、和合共生等理念代代相传。几千年来，和平融入民族血脉、刻进人民基因，是中国军队的不懈追求。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p3',
          number: '9',
          children: [
            {
              type: 'text',
              text: '其次，白皮书讲到中国人民的天下情怀：他们历来怀有天下一家的大同梦想、天下为公的胸襟、先忧后乐的抱负，希望自己过得好，也希望别国人民过得好；中国军队走出国门，带去和平，播撒希望。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p4',
          number: '10',
          children: [
            {
              type: 'text',
              text: '再次，白皮书讲到人民军队的根本宗旨——全心全意为人民服务。中国军队来自人民、扎根人民，因人民而生、为人民而战，无论何时何境都不改宗旨，与人民呼吸相通、命运与共、心心相连，以人民利益为先；维和部队胸怀大爱，本着人道主义精神，为驻地谋和平，为百姓谋幸福。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p5',
          number: '11',
          children: [
            {
              type: 'text',
              text: '最后，白皮书讲到中国的大国担当：中国身为联合国创始成员国，坚定维护其权威和地位、积极参加维和，是国际社会负责任成员应尽义务；身为安理会常任理事国，参加维和也是履行大国责任的担当。世界和平不可分割，人类休戚与共，参加维和是中国与各国推动构建人类命运共同体题中之义。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p6',
          number: '12',
          children: [{ type: 'text', text: '白皮书提出中国军队的六项维和政策立场：' }],
        },
        {
          type: 'list',
          id: 's1.l1',
          ordered: false,
          items: [
            {
              type: 'list-item',
              id: 's1.l1.i1',
              number: 'a',
              children: [
                { type: 'strong', children: [{ type: 'text', text: '遵循《联合国宪章》宗旨和原则' }] },
                { type: 'text', text: '：始终恪守联合国主要原则，如所有会员国主权平等、和平解决国际争端；尊重各国自主选定的社会制度和发展道路，尊重和照顾各方合理安全关切。' },
              ],
            },
            {
              type: 'list-item',
              id: 's1.l1.i2',
              number: 'b',
              children: [
                { type: 'strong', children: [{ type: 'text', text: '恪守联合国维和行动基本原则' }] },
                { type: 'text', text: '：始终遵循当事国同意、中立、除自卫或履行授权外不使用武力的原则' },
                { type: 'note-reference', note: 's1.n-principles' },
                { type: 'text', text: '，尊重主权国家的领土完整和政治独立，立场公平，准确执行安理会授权。' },
              ],
            },
            {
              type: 'list-item',
              id: 's1.l1.i3',
              number: 'c',
              children: [
                { type: 'strong', children: [{ type: 'text', text: '奉行共商共建共享的全球治理观' }] },
                {
                  type: 'text',
                  text: '：以对话协商求持久和平，以共建共享求普遍安全，以合作共赢求共同繁荣，以交流互鉴求开放包容，以绿色低碳求清洁美丽，始终致力于建设这样的世界。',
                },
              ],
            },
            {
              type: 'list-item',
              id: 's1.l1.i4',
              number: 'd',
              children: [
                { type: 'strong', children: [{ type: 'text', text: '秉持新安全观' }] },
                {
                  type: 'text',
                  text: '：要义是共同、综合、合作、可持续。始终尊重和保障每个国家安全，统筹维护传统与非传统领域安全，以对话合作促进各国及本地区安全，发展和安全并重，以求安全持久。',
                },
              ],
            },
            {
              type: 'list-item',
              id: 's1.l1.i5',
              number: 'e',
              children: [
                { type: 'strong', children: [{ type: 'text', text: '坚持和平解决争端' }] },
                { type: 'text', text: '：国家间和国家内部的分歧争端，始终主张和平解决，以对话增进互信、化解纷争、促进安全，坚决反对动辄使用武力或以武力威胁。' },
              ],
            },
            {
              type: 'list-item',
              id: 's1.l1.i6',
              number: 'f',
              children: [
                { type: 'strong', children: [{ type: 'text', text: '筑牢维和伙伴关系' }] },
                { type: 'text', text: '：始终推进维和改革，调动出兵国、出资国、当事国等积极性，让区域和次区域组织充分发挥作用，结成更紧密的伙伴关系。' },
              ],
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-reform',
          children: [{ type: 'text', text: '白皮书中文版只说“改革开放后”，未写年份；英文版写明改革开放始于1978年。' }],
        },
        {
          type: 'note',
          id: 's1.n-principles',
          children: [
            {
              type: 'text',
              text: '白皮书中文版的“中立”，英文版作“公正”（impartiality）；中文版的“履行授权”，英文版作“捍卫授权”（defense of the mandate）。',
            },
          ],
        },
      ],
      sections: [],
    },
    {
      id: 'annex2',
      role: 'annex',
      number: 2,
      heading: { type: 'heading', id: 'annex2.h', children: [{ type: 'text', text: '中国军队参加的联合国维和行动' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 'annex2.p1',
          number: '13',
          children: [
            { type: 'text', text: '白皮书的这一附录列出中国军队参加的25项联合国维和行动' },
            { type: 'note-reference', note: 'annex2.n-names' },
            { type: 'text', text: '，每项一行，注明参加的起止年月' },
            { type: 'note-reference', note: 'annex2.n-participation' },
            { type: 'text', text: '。标“至今”的，指2020年9月白皮书发表时仍在参加，共8项。' },
          ],
        },
        {
          type: 'table',
          id: 'annex2.t1',
          caption: [{ type: 'text', text: '白皮书所列中国军队参加的联合国维和行动' }],
          records: 'missions',
          columns: [
            { key: 'number', header: [{ type: 'text', text: '序号' }], kind: 'figure' },
            { key: 'name', header: [{ type: 'text', text: '联合国维和行动' }], kind: 'text' },
            { key: 'participation', header: [{ type: 'text', text: '参加时间' }], kind: 'date' },
          ],
          rows: [
            {
              type: 'table-row',
              id: 'annex2.r1',
              record: 'UNTSO',
              cells: [
                [{ type: 'text', text: '1' }],
                [{ type: 'text', text: '联合国停战监督组织（UNTSO）' }],
                [{ type: 'text', text: '1990年4月至今' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r2',
              record: 'UNIKOM',
              cells: [
                [{ type: 'text', text: '2' }],
                [{ type: 'text', text: '联合国伊拉克—科威特观察团（UNIKOM）' }],
                [{ type: 'text', text: '1991年4月至2003年1月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r3',
              record: 'MINURSO',
              cells: [
                [{ type: 'text', text: '3' }],
                [{ type: 'text', text: '联合国西撒哈拉全民投票特派团（MINURSO）' }],
                [{ type: 'text', text: '1991年9月至今' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r4',
              record: 'UNAMIC',
              cells: [
                [{ type: 'text', text: '4' }],
                [{ type: 'text', text: '联合国柬埔寨先遣特派团（UNAMIC）' }],
                [{ type: 'text', text: '1991年12月至1992年3月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r5',
              record: 'UNTAC',
              cells: [
                [{ type: 'text', text: '5' }],
                [{ type: 'text', text: '联合国柬埔寨临时权力机构（UNTAC）' }],
                [{ type: 'text', text: '1992年3月至1993年9月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r6',
              record: 'ONUMOZ',
              cells: [
                [{ type: 'text', text: '6' }],
                [{ type: 'text', text: '联合国莫桑比克行动（ONUMOZ）' }],
                [{ type: 'text', text: '1993年6月至1994年12月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r7',
              record: 'UNOMIL',
              cells: [
                [{ type: 'text', text: '7' }],
                [{ type: 'text', text: '联合国利比里亚观察团（UNOMIL）' }],
                [{ type: 'text', text: '1993年11月至1997年9月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r8',
              record: 'UNOMSIL',
              cells: [
                [{ type: 'text', text: '8' }],
                [{ type: 'text', text: '联合国塞拉利昂观察团（UNOMSIL）' }],
                [{ type: 'text', text: '1998年8月至1999年10月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r9',
              record: 'UNAMSIL',
              cells: [
                [{ type: 'text', text: '9' }],
                [{ type: 'text', text: '联合国塞拉利昂特派团（UNAMSIL）' }],
                [{ type: 'text', text: '1999年10月至2005年12月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r10',
              record: 'UNMEE',
              cells: [
                [{ type: 'text', text: '10' }],
                [{ type: 'text', text: '联合国埃塞俄比亚—厄立特里亚特派团（UNMEE）' }],
                [{ type: 'text', text: '2000年10月至2008年8月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r11',
              record: 'MONUC',
              cells: [
                [{ type: 'text', text: '11' }],
                [{ type: 'text', text: '联合国刚果民主共和国特派团（MONUC）' }],
                [{ type: 'text', text: '2001年4月至2010年6月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r12',
              record: 'UNMIL',
              cells: [
                [{ type: 'text', text: '12' }],
                [{ type: 'text', text: '联合国利比里亚特派团（UNMIL）' }],
                [{ type: 'text', text: '2003年10月至2017年12月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r13',
              record: 'UNOCI',
              cells: [
                [{ type: 'text', text: '13' }],
                [{ type: 'text', text: '联合国科特迪瓦行动（UNOCI）' }],
                [{ type: 'text', text: '2004年4月至2017年2月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r14',
              record: 'ONUB',
              cells: [
                [{ type: 'text', text: '14' }],
                [{ type: 'text', text: '联合国布隆迪行动（ONUB）' }],
                [{ type: 'text', text: '2004年6月至2006年9月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r15',
              record: 'UNMIS',
              cells: [
                [{ type: 'text', text: '15' }],
                [{ type: 'text', text: '联合国苏丹特派团（UNMIS）' }],
                [{ type: 'text', text: '2005年4月至2011年7月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r16',
              record: 'UNIFIL',
              cells: [
                [{ type: 'text', text: '16' }],
                [{ type: 'text', text: '联合国驻黎巴嫩临时部队（UNIFIL）' }],
                [{ type: 'text', text: '2006年3月至今' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r17',
              record: 'UNMIT',
              cells: [
                [{ type: 'text', text: '17' }],
                [{ type: 'text', text: '联合国东帝汶综合特派团（UNMIT）' }],
                [{ type: 'text', text: '2006年10月至2012年11月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r18',
              record: 'UNAMID',
              cells: [
                [{ type: 'text', text: '18' }],
                [{ type: 'text', text: '非盟—联合国达尔富尔混合行动（UNAMID）' }],
                [{ type: 'text', text: '2007年11月至今' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r19',
              record: 'MONUSCO',
              cells: [
                [{ type: 'text', text: '19' }],
                [{ type: 'text', text: '联合国刚果民主共和国稳定特派团（MONUSCO）' }],
                [{ type: 'text', text: '2010年7月至今' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r20',
              record: 'UNFICYP',
              cells: [
                [{ type: 'text', text: '20' }],
                [{ type: 'text', text: '联合国驻塞浦路斯维持和平部队（UNFICYP）' }],
                [{ type: 'text', text: '2011年2月至2014年8月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r21',
              record: 'UNMISS',
              cells: [
                [{ type: 'text', text: '21' }],
                [{ type: 'text', text: '联合国南苏丹特派团（UNMISS）' }],
                [{ type: 'text', text: '2011年7月至今' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r22',
              record: 'UNISFA',
              cells: [
                [{ type: 'text', text: '22' }],
                [{ type: 'text', text: '联合国阿卜耶伊临时安全部队（UNISFA）' }],
                [{ type: 'text', text: '2011年7月至2011年10月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r23',
              record: 'UNSMIS',
              cells: [
                [{ type: 'text', text: '23' }],
                [{ type: 'text', text: '联合国叙利亚监督团（UNSMIS）' }],
                [{ type: 'text', text: '2012年4月至2012年8月' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r24',
              record: 'MINUSMA',
              cells: [
                [{ type: 'text', text: '24' }],
                [{ type: 'text', text: '联合国马里多层面综合稳定特派团（MINUSMA）' }],
                [{ type: 'text', text: '2013年10月至今' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r25',
              record: 'MINUSCA',
              cells: [
                [{ type: 'text', text: '25' }],
                [{ type: 'text', text: '联合国中非共和国多层面综合稳定特派团（MINUSCA）' }],
                [{ type: 'text', text: '2020年1月至今' }],
              ],
            },
          ],
        },
        {
          type: 'note',
          id: 'annex2.n-names',
          children: [{ type: 'text', text: '名称照录白皮书附录。英文版所列阿卜耶伊临时安全部队的名称，比联合国通用的英文名称多“Organization”一词。' }],
        },
        {
          type: 'note',
          id: 'annex2.n-participation',
          children: [{ type: 'text', text: '起止年月是中国军队参加的时间，不是行动本身的存续时间。例如，驻塞浦路斯维持和平部队和阿卜耶伊临时安全部队在表中所列年月之后仍在继续。' }],
        },
      ],
      sections: [],
    },
  ],
}

export default edition
