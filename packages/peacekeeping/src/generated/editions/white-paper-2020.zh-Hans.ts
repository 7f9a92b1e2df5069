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
          children: [{ type: 'text', text: '中国政府发布白皮书，旨在回顾中国军队30年维和的光辉历程，介绍其在新时代为维护世界和平秉持的理念、采取的行动。' }],
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
      id: 's2',
      role: 'chapter',
      number: 2,
      heading: { type: 'heading', id: 's2.h', children: [{ type: 'text', text: '中国军队是联合国维和行动的关键力量' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's2.p1',
          number: '13',
          children: [
            {
              type: 'text',
              text: '白皮书指出，30年来，中国军队派出官兵的数量、类型全面发展：从起初的军事观察员，到工兵、医疗、运输、直升机、警卫分队和步兵营等成建制部队和参谋军官、合同制军官、军事观察员等专业人员。他们到过柬埔寨、刚果（金）、利比里亚、苏丹、黎巴嫩、塞浦路斯、南苏丹、马里、中非共和国等20多个国家和地区，白皮书称其对和平解决争端、地区安全稳定、驻在国经济社会发展贡献重要。',
            },
          ],
        },
      ],
      sections: [
        {
          id: 's2.1',
          role: 'section',
          number: 1,
          heading: { type: 'heading', id: 's2.1.h', children: [{ type: 'text', text: '监督停火' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's2.1.p1',
              number: '14',
              children: [
                {
                  type: 'text',
                  text: '白皮书称，监督停火旨在让冲突各方履行协议，是维和的初始职能、中国军队的首项维和任务。1990年起，合同制军官、参谋军官、军事观察员等军事专业人员队伍不断壮大。30年来，派往25个维和特派团和联合国总部的累计2064人次；迄今有13名中国军人担任特派团、战区的司令、副司令等要职',
                },
                { type: 'note-reference', note: 's2.1.n-professionals' },
                { type: 'text', text: '。2020年8月，在特派团和总部的军事专业人员有84名，主要负责巡逻观察、停火监督、联络谈判、指挥行动、计划组织等。' },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.1.p2',
              number: '15',
              children: [
                { type: 'text', text: '军事观察员身在冲突一线，为维和决策提供信息，常面临武装冲突的威胁。2006年7月25日黎以冲突期间，中国观察员杜照宇' },
                { type: 'note-reference', note: 's2.1.n-lebanon' },
                { type: 'text', text: '冒着炮火坚守岗位、履行职责，白皮书称他为和平事业献出年轻生命。他被追记一等功，获联合国哈马舍尔德勋章。' },
              ],
            },
            {
              type: 'note',
              id: 's2.1.n-professionals',
              children: [{ type: 'text', text: '英文版作2064名军事专业人员，不按人次计，并称13人即在其中；中文版没有这样说。' }],
            },
            {
              type: 'note',
              id: 's2.1.n-lebanon',
              children: [{ type: 'text', text: '他当时在黎巴嫩南部，此事只见于英文版。本章各处的一等功，只有英文版写明由中国军队授予。' }],
            },
          ],
          sections: [],
        },
        {
          id: 's2.2',
          role: 'section',
          number: 2,
          heading: { type: 'heading', id: 's2.2.h', children: [{ type: 'text', text: '稳定局势' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's2.2.p1',
              number: '16',
              children: [
                {
                  type: 'text',
                  text: '白皮书认为，局势迅速稳定，和平进程才能推进；这是特派团的主要任务，也是近年中国维和部队拓展职能的重要方向。部分任务区安全形势严峻，冲突不断，恐袭、暴力骚乱频发。各类维和分队中，止暴平暴、隔离冲突、武装巡逻、警戒搜查等任务主要由步兵营承担，白皮书称其为安全局势的“稳定器”、维和主力军。',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.2.p2',
              number: '17',
              children: [
                {
                  type: 'text',
                  text: '2015年1月，中国军队向联合国南苏丹特派团（联南苏团）派出1支700人规模的步兵营，首次成建制派步兵营赴海外维和；5年来先后派出6批。白皮书描写官兵迎朝霞出发、披星光归营，在枪声中入睡、炮声中惊醒。截至2020年8月，步兵营累计武装护卫314次、长途巡逻51次、短途巡逻93次、武器禁区巡逻3万余小时，白皮书称其对稳定局势作用重要。2018年8月，南苏丹首都朱巴出现大规模械斗流血事件',
                },
                { type: 'note-reference', note: 's2.2.n-juba' },
                { type: 'text', text: '，步兵营奉命出击，果断处置，事态迅速平息。' },
              ],
            },
            {
              type: 'note',
              id: 's2.2.n-juba',
              children: [{ type: 'text', text: '英文版作“大规模骚乱”（a large riot）。' }],
            },
          ],
          sections: [],
        },
        {
          id: 's2.3',
          role: 'section',
          number: 3,
          heading: { type: 'heading', id: 's2.3.h', children: [{ type: 'text', text: '保护平民' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's2.3.p1',
              number: '18',
              children: [
                {
                  type: 'text',
                  text: '白皮书称，保护平民是联合国维和的重要内容，中国官兵义不容辞、义无反顾。中国人民近代饱受战乱之苦，官兵深知和平宝贵、生命无价；在战火频仍的任务区，他们以汗水、青春浇灌和平之花，以热血、生命撑起和平蓝天。',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.3.p2',
              number: '19',
              children: [
                {
                  type: 'text',
                  text: '2016年7月，朱巴爆发武装冲突，政府军与反政府武装激战，动用坦克、武装直升机、大口径火炮等重型武器，交火地域大量平民生命受严重威胁。中国步兵营与友邻部队保护辖区内朱巴城区和城郊百余村庄的平民。白皮书记述，官兵面对枪林弹雨，以血肉之躯筑起“生命防线”，不让武装分子靠近平民保护区，守护了9000多名平民；战士李磊、杨树朋',
                },
                { type: 'note-reference', note: 's2.3.n-ranks' },
                { type: 'text', text: '在任务中壮烈牺牲，英勇无畏，以生命践行保护生命、捍卫和平的使命和誓言。二人被追记一等功，获联合国哈马舍尔德勋章。' },
              ],
            },
            {
              type: 'note',
              id: 's2.3.n-ranks',
              children: [
                {
                  type: 'text',
                  text: '英文版写明军衔：李磊为Corporal，杨树朋为Sergeant，下一节的申亮亮为First Sergeant。中文版只称“战士”“士兵”。',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's2.4',
          role: 'section',
          number: 4,
          heading: { type: 'heading', id: 's2.4.h', children: [{ type: 'text', text: '安全护卫' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's2.4.p1',
              number: '20',
              children: [{ type: 'text', text: '白皮书指出，安全护卫事关特派团设施和人员安全，任务重要；中国军队作为维和重要参与者，积极派出安全部队，提供有力保障。' }],
            },
            {
              type: 'paragraph',
              id: 's2.4.p2',
              number: '21',
              children: [
                {
                  type: 'text',
                  text: '2013年12月，中国军队向联合国马里多层面综合稳定特派团（联马团）派出1支170人的警卫分队，担负东战区司令部警戒、要员护卫等任务，这是首次派安全部队维和。白皮书称，马里为联合国最危险的任务区之一，路边炸弹、自杀式袭击等恐袭屡发。7年来，警卫分队先后派去8批1440人次',
                },
                { type: 'note-reference', note: 's2.4.n-guards' },
                {
                  type: 'text',
                  text: '，在危机四伏的撒哈拉沙漠南缘出色完成任务，累计武装巡逻、警戒护卫等3900余次，联马团东战区誉之为“战区王牌”。白皮书记述，2016年5月31日，维和士兵申亮亮为阻止恐怖分子载有炸药的车辆冲入联合国营地，壮烈牺牲。这位烈士被追记一等功，获联合国哈马舍尔德勋章，在中华人民共和国成立70周年之际获授国家荣誉称号“人民英雄”。',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.4.p3',
              number: '22',
              children: [
                {
                  type: 'text',
                  text: '2017年3月12日，南苏丹边境城镇耶伊发生激烈冲突，7名联合国民事人员困在交火中心，生命受严重威胁。中国步兵营火速派12名官兵往救。白皮书称，途中险情不断，官兵临危不惧、斗智斗勇，3次突破武装分子拦截，把被困人员全部安全转移。联南苏团将这一及时高效的解救行动作为成功范例推广。',
                },
              ],
            },
            {
              type: 'note',
              id: 's2.4.n-guards',
              children: [{ type: 'text', text: '英文版作1440名官兵（troops），不按人次计。' }],
            },
          ],
          sections: [],
        },
        {
          id: 's2.5',
          role: 'section',
          number: 5,
          heading: { type: 'heading', id: 's2.5.h', children: [{ type: 'text', text: '支援保障' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's2.5.p1',
              number: '23',
              children: [
                {
                  type: 'text',
                  text: '白皮书认为，工程、运输、医疗、直升机等保障分队作用重要、不可或缺，是当前中国海外维和部队的主体。各任务区官兵素质过硬、技能精湛、敬业，打造了“中国速度”“中国质量”“中国标准”等闪亮品牌。',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.5.p2',
              number: '24',
              children: [
                {
                  type: 'text',
                  text: '2020年1月，联马团北战区泰萨利特营地遭恐袭，20多人受伤。东战区的中国医疗分队紧急前往，接回7名乍得维和部队伤员，经全力抢救，伤员均脱险。2020年5月，中国工兵分队克服安全形势严峻、新冠肺炎疫情防控压力大等困难，高质量、高标准修成南苏丹西部索普桥，打通瓦乌至拉加线路',
                },
                { type: 'note-reference', note: 's2.5.n-sopo' },
                { type: 'text', text: '，白皮书称当地政府和人民高度评价和赞誉。' },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.5.p3',
              number: '25',
              children: [
                { type: 'text', text: '白皮书统计，30年来，赴柬埔寨、刚果（金）、利比里亚、苏丹、黎巴嫩、苏丹达尔富尔、南苏丹、马里8个维和任务区' },
                { type: 'note-reference', note: 's2.5.n-areas' },
                { type: 'text', text: '的工兵分队111支25768人次' },
                { type: 'note-reference', note: 's2.5.n-renci' },
                { type: 'text', text: '，新建和修复桥梁300多座、道路1.7万多千米，排除1.4万余枚地雷和未爆炸物' },
                { type: 'note-reference', note: 's2.5.n-hedges' },
                {
                  type: 'text',
                  text: '，还大量维修机场、平整场地、搭建板房、构筑防御工事等；赴利比里亚、苏丹2个任务区的运输分队27支5164人次，运送物资器材120万余吨，总里程1300万余千米；赴刚果（金）、利比里亚、苏丹、黎巴嫩、南苏丹、马里6个任务区的医疗分队85支4259人次，接诊救治伤病员24.6万余人次；赴苏丹达尔富尔的直升机分队3支420人次，飞行1602架次、1951小时，运送人员10410人次、物资480余吨。',
                },
              ],
            },
            {
              type: 'note',
              id: 's2.5.n-sopo',
              children: [{ type: 'text', text: '医疗分队乘飞机前往、桥建在索普河上，只见于英文版；桥在南苏丹西部，只见于中文版。' }],
            },
            {
              type: 'note',
              id: 's2.5.n-areas',
              children: [{ type: 'text', text: '英文版作“维和行动”（missions），医疗分队所赴6个任务区也是如此。附录2所列刚果（金）的行动有前后两项。' }],
            },
            {
              type: 'note',
              id: 's2.5.n-renci',
              children: [
                {
                  type: 'text',
                  text: '中文版均按人次计。英文版则以四类分队的数字为官兵人数（troops），以24.6万余为伤病者人数（people），以10410为乘员人数（passengers）。',
                },
              ],
            },
            {
              type: 'note',
              id: 's2.5.n-hedges',
              children: [{ type: 'text', text: '英文版作300座、1.4万枚，没有另加“多”“余”之意。' }],
            },
          ],
          sections: [],
        },
        {
          id: 's2.6',
          role: 'section',
          number: 6,
          heading: { type: 'heading', id: 's2.6.h', children: [{ type: 'text', text: '播撒希望' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's2.6.p1',
              number: '26',
              children: [{ type: 'text', text: '白皮书说，各国人民共同期盼幸福美好生活，中国维和官兵远在海外，以实际行动给受战火摧残的人民带去和平、点亮希望。' }],
            },
            {
              type: 'paragraph',
              id: 's2.6.p2',
              number: '27',
              children: [
                { type: 'text', text: '积极协助人道主义救援。中国维和部队30年来与国际人道主义机构携手，安置难民、发放救济粮、修建难民营' },
                { type: 'note-reference', note: 's2.6.n-idps' },
                {
                  type: 'text',
                  text: '、抢险救灾，白皮书称其大量工作卓有成效。2020年4月，刚果（金）东部的乌维拉地区遭遇罕见洪灾，人民生命财产受到严重威胁，工兵分队临危受命，紧急修复被毁桥梁、加固堤坝，打通生命通道，有力保护了当地人民。',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.6.p3',
              number: '28',
              children: [
                {
                  type: 'text',
                  text: '广泛参与战后重建。白皮书认为，和平协议签署后，帮助战乱国家或地区改善民生、恢复社会秩序，是防止冲突再起、实现持久和平稳定的治本之策。维和部队援建重要基础设施、协助监督选举、培训医护人员、保护环境，获驻在国政府和人民积极评价。苏丹达尔富尔地处沙漠边缘，地质结构复杂，属世界极度贫水地区。2007年至2013年，给水工兵克服重重困难，在当地打井14口，有效缓解了饮水难题。',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.6.p4',
              number: '29',
              children: [
                {
                  type: 'text',
                  text: '传递温暖和爱心。白皮书称，中国维和官兵是和平守护人，也是友谊传播者。赴刚果（金）医疗分队与布卡武市“国际儿童村”结对，孩子们亲切地称女官兵为“中国妈妈”；爱心接力已有17年，传为当地佳话。赴南苏丹维和部队教当地人农业技术、赠送菜种农具，应邀到中学开汉语和中国文化课，深受学生欢迎。',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.6.p5',
              number: '30',
              children: [
                { type: 'text', text: '白皮书总结，30年来，中国军队参加维和行动25项，派出官兵4万余人次' },
                { type: 'note-reference', note: 's2.6.n-members' },
                {
                  type: 'text',
                  text: '，16名官兵为和平事业献出宝贵生命；2020年8月，2521名官兵正在8个特派团和联合国总部执行任务。女性官兵作用日益重要，先后1000余名参与联络协调、医疗保障、巡逻观察、扫雷排爆、促进性别平等、保护妇女儿童等工作，展示巾帼风采。白皮书称，维和部队表现出色，获联合国高度认可、国际社会广泛赞赏，为国家、军队赢得荣誉。2019年10月1日，维和部队方队在国庆阅兵',
                },
                { type: 'note-reference', note: 's2.6.n-parade' },
                { type: 'text', text: '中首次接受祖国和人民检阅。' },
              ],
            },
            {
              type: 'note',
              id: 's2.6.n-idps',
              children: [{ type: 'text', text: '英文版在难民之外还提到境内流离失所者（IDPs）。' }],
            },
            {
              type: 'note',
              id: 's2.6.n-members',
              children: [{ type: 'text', text: '英文版作4万多名军人（service members），不按人次计。' }],
            },
            {
              type: 'note',
              id: 's2.6.n-parade',
              children: [{ type: 'text', text: '英文版写明阅兵是为庆祝中华人民共和国成立70周年。' }],
            },
          ],
          sections: [],
        },
      ],
    },
    {
      id: 's3',
      role: 'chapter',
      number: 3,
      heading: { type: 'heading', id: 's3.h', children: [{ type: 'text', text: '中国全面落实联合国维和峰会承诺' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's3.p1',
          number: '31',
          children: [
            { type: 'text', text: '2015年9月28日，国家主席习近平在联合国维和峰会上宣布支持维和的6项承诺' },
            { type: 'note-reference', note: 's3.n-pledges' },
            {
              type: 'text',
              text: '。白皮书称，中国政府和军队坚决落实其决策部署，用行动兑现承诺，取得一系列重要成果；5年来，维和部队由单一军种为主拓展到多军兵种，任务由支援保障转向综合多能，目标由制止武装冲突延伸到建设持久和平',
            },
            { type: 'note-reference', note: 's3.n-shift' },
            { type: 'text', text: '，能力进一步提升。' },
          ],
        },
        {
          type: 'note',
          id: 's3.n-pledges',
          children: [{ type: 'text', text: '英文版作“6项措施”（six measures）。本章关于待命部队和培训的两个标题，中文版有“完成”二字，英文版没有。' }],
        },
        {
          type: 'note',
          id: 's3.n-shift',
          children: [{ type: 'text', text: '英文版没有“为主”之意，“制止武装冲突”作“预防冲突”（conflict prevention）。' }],
        },
      ],
      sections: [
        {
          id: 's3.1',
          role: 'section',
          number: 1,
          heading: { type: 'heading', id: 's3.1.h', children: [{ type: 'text', text: '完成维和待命部队组建' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's3.1.p1',
              number: '32',
              children: [
                {
                  type: 'text',
                  text: '白皮书认为，快速部署能为和平争机会、为生命抢时间；中国军队大力支持建设联合国维和能力待命机制，提升快速部署能力。2017年9月，8000人规模的维和待命部队完成在联合国注册，有步兵、警卫、快反、工兵、运输、医疗、直升机、运输机、无人机、水面舰艇10类28支分队。2018年10月，13支通过联合国考察评估，升为二级待命部队；2019年至2020年，先后6支由二级升为三级。白皮书称，这支专业力量严格按联合国标准训练，始终保持规定待命状态，装备精良、训练有素、纪律严明；各国之中，中国待命部队数量最多、分队种类最全。此外，公安部2016年6月率先组建全球首支成建制常备维和警队，2019年10月升为快速部署等级',
                },
                { type: 'note-reference', note: 's3.1.n-squad' },
                { type: 'text', text: '。' },
              ],
            },
            {
              type: 'note',
              id: 's3.1.n-squad',
              children: [{ type: 'text', text: '英文版的说法是该警队承诺纳入（was pledged to）这一等级。' }],
            },
          ],
          sections: [],
        },
        {
          id: 's3.2',
          role: 'section',
          number: 2,
          heading: { type: 'heading', id: 's3.2.h', children: [{ type: 'text', text: '派遣更多保障人员参加联合国维和行动' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's3.2.p1',
              number: '33',
              children: [
                {
                  type: 'text',
                  text: '白皮书指出，工程、医疗、运输等保障力量是维和重要支撑，既使特派团履职更有效，又对驻在国战后重建、改善民生作用重要；派遣保障分队是中国军队的传统和优势。2015年峰会以来，积极响应工程保障、医疗救治等需求，派出工兵和医疗分队25批7001人，赴刚果（金）、南苏丹、苏丹达尔富尔、马里、黎巴嫩维和。2020年8月，工兵分队6支1188人、医疗分队4支199人正在执行任务。白皮书称，官兵在危险动荡和艰苦环境中扫雷排爆、修路架桥、支援重建、救死扶伤，圆满完成任务，为当地和平进程积极贡献，树立维和部队良好形象。',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's3.3',
          role: 'section',
          number: 3,
          heading: { type: 'heading', id: 's3.3.h', children: [{ type: 'text', text: '完成为各国培训维和人员任务' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's3.3.p1',
              number: '34',
              children: [
                {
                  type: 'text',
                  text: '白皮书称，中国军队本着资源共享、合作共赢精神，积极助其他出兵国提升训练水平、应对复杂环境、更好执行维和任务。5年来举办保护平民、女性军官、军事专业人员、教官、特派团高级官员等专业培训20批，训练60多个国家维和人员1500余人。另援助扫雷，柬埔寨、老挝、埃塞俄比亚、苏丹、赞比亚、津巴布韦等国300余名扫雷人员受训。公安部也培训多国维和警务人员1000余人。',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's3.4',
          role: 'section',
          number: 4,
          heading: { type: 'heading', id: 's3.4.h', children: [{ type: 'text', text: '向非盟提供无偿军事援助' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's3.4.p1',
              number: '35',
              children: [
                { type: 'text', text: '白皮书指出，维和需求主要在非洲。为支持非洲国家以非洲方式解决非洲问题、提高维和维稳能力，中国军队积极落实对非盟的1亿美元无偿军事援助' },
                { type: 'note-reference', note: 's3.4.n-aid' },
                { type: 'text', text: '，支持建设危机应对快速反应部队和非洲常备军。迄今，首批军援装备、物资已交付，已派军事专家组对非方作交装培训，下阶段军援也与非盟商定。' },
              ],
            },
            {
              type: 'note',
              id: 's3.4.n-aid',
              children: [{ type: 'text', text: '“积极落实”，英文版作“履行了承诺”（has honored China’s commitment）。' }],
            },
          ],
          sections: [],
        },
        {
          id: 's3.5',
          role: 'section',
          number: 5,
          heading: { type: 'heading', id: 's3.5.h', children: [{ type: 'text', text: '派出首支维和直升机分队遂行任务' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's3.5.p1',
              number: '36',
              children: [
                { type: 'text', text: '2017年8月，中国军队首支维和直升机分队140人在非盟—联合国达尔富尔混合行动（联非达团）部署到位' },
                { type: 'note-reference', note: 's3.5.n-helicopters' },
                {
                  type: 'text',
                  text: '，编配4架中型多用途直升机，主要担负行动支援、部队投送、后勤补给、人员搜救后送等任务。白皮书称，中国战鹰为和平翱翔，在陌生复杂的海外环境多次完成高风险任务，已是联非达团重要军事航空力量、联合国在当地维和的重要支撑。',
                },
              ],
            },
            {
              type: 'note',
              id: 's3.5.n-helicopters',
              children: [{ type: 'text', text: '英文版以2017年8月为首次飞行的时间，没有写部署到位的时间。' }],
            },
          ],
          sections: [],
        },
        {
          id: 's3.6',
          role: 'section',
          number: 6,
          heading: { type: 'heading', id: 's3.6.h', children: [{ type: 'text', text: '设立中国—联合国和平与发展基金支持联合国维和行动' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's3.6.p1',
              number: '37',
              children: [
                {
                  type: 'text',
                  text: '白皮书称，中国设立中国—联合国和平与发展基金，以促进多边合作、更好支持联合国和平事业。2016年至2019年，基金在和平安全领域开展52个项目，使用约3362万美元；其中23个项目涉及支持维和行动，使用约1038万美元',
                },
                { type: 'note-reference', note: 's3.6.n-sums' },
                { type: 'text', text: '，包括非洲维和能力建设、维和统筹规划、维和人员安保和苏丹达尔富尔、马里等维和行动中的民生项目。' },
              ],
            },
            { type: 'note', id: 's3.6.n-sums', children: [{ type: 'text', text: '英文版的两个金额都没有“约”字。' }] },
          ],
          sections: [],
        },
      ],
    },
    {
      id: 's4',
      role: 'chapter',
      number: 4,
      heading: { type: 'heading', id: 's4.h', children: [{ type: 'text', text: '中国军队积极推动维和国际合作' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's4.p1',
          number: '38',
          children: [
            { type: 'text', text: '白皮书认为，世界和平须各国共同维护，维和须多方合作。中国军队同90多个国家、10多个国际和地区组织' },
            { type: 'note-reference', note: 's4.n-organizations' },
            { type: 'text', text: '开展维和交流合作，以专家交流、团组互访、人员培训、联演联训增进了解、交流经验，密切双多边关系，加强务实合作，维和能力不断提升。' },
          ],
        },
        {
          type: 'note',
          id: 's4.n-organizations',
          children: [{ type: 'text', text: '英文版作10个国际和地区组织，没有另加“多”之意。' }],
        },
      ],
      sections: [
        {
          id: 's4.1',
          role: 'section',
          number: 1,
          heading: { type: 'heading', id: 's4.1.h', children: [{ type: 'text', text: '加强战略沟通，凝聚维和共识' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's4.1.p1',
              number: '39',
              children: [
                {
                  type: 'text',
                  text: '白皮书指出，加强与联合国高层战略沟通是推动维和的重要途径。习近平主席2012年以来会见联合国秘书长11次，在多个国际场合就世界和平发展提出中国方案和主张，表明支持维和立场；2015年出席联合国维和峰会，主张完善维和体系、恪守基本原则、加大对非帮扶、提高快速反应水平等。中国军队坚决落实领导人共识，同联合国有关机构密切沟通，多次出席联合国维和部长级会议、出兵国参谋长会议，积极推进合作。',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's4.1.p2',
              number: '40',
              children: [
                {
                  type: 'text',
                  text: '白皮书称，中国军队与俄罗斯、巴基斯坦、柬埔寨、印尼、越南、法国、德国、英国、美国等国军队积极互访，沟通政策，规划合作，增进双多边互信，助推两国两军友好。2010年5月，中美首次在北京磋商维和事务。2015年4月，中越国防部长在北京签署两部维和合作备忘录；2015年，中国、巴西、俄罗斯、印度、南非首次举办金砖国家维和磋商。2017年2月，中英首次在英国磋商维和。2018年4月，联合国军事参谋团俄、法、英、美军事代表访华，就维和广泛交流；5月，中国、巴基斯坦',
                },
                { type: 'note-reference', note: 's4.1.n-pakistan' },
                { type: 'text', text: '签署维和行动政策合作议定书；10月，中国国防部维和事务中心培训基地接待德国国防部长，国防部也派维和代表团到德国国防军联合国中心参访。' },
              ],
            },
            {
              type: 'note',
              id: 's4.1.n-pakistan',
              children: [{ type: 'text', text: '英文版此处写明由中国和巴基斯坦两国国防部签署；大事记中两个版本都只写两国。' }],
            },
          ],
          sections: [],
        },
        {
          id: 's4.2',
          role: 'section',
          number: 2,
          heading: { type: 'heading', id: 's4.2.h', children: [{ type: 'text', text: '分享经验做法，贡献中国智慧' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's4.2.p1',
              number: '41',
              children: [
                {
                  type: 'text',
                  text: '白皮书认为，互学互鉴、交流经验可有效改进维和。中国军队积极对外交流：专业团组到访阿根廷、芬兰、德国等国军方维和培训机构；各国和联合国、非盟等国际组织代表团来访180余次；举办大型国际研讨活动10多项',
                },
                { type: 'note-reference', note: 's4.2.n-events' },
                {
                  type: 'text',
                  text: '，如“中英维和研讨会”“中国—东盟维和研讨会”“2009北京国际维和研讨会”“21世纪和平行动面临的挑战国际研讨会”；驻马里、苏丹、南苏丹、刚果（金）、利比里亚、黎巴嫩部队同法国、塞内加尔、西班牙等国部队交流经验。',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's4.2.p2',
              number: '42',
              children: [
                {
                  type: 'text',
                  text: '中国军队广泛参与联合国维和审议决策：积极参加出兵国自携装备会议、联大维和特委会，邀请安理会代表团、联合国维和行动高级别评审专家组访华，就维和改革、效能、人员安全等建言；组织专家国际会议，编审《联合国维和军事情报手册》《联合国维和工兵分队手册》等；派专家编写修订',
                },
                { type: 'note-reference', note: 's4.2.n-manuals' },
                { type: 'text', text: '步兵、警卫、运输、航空、卫勤、军民合作等联合国维和手册。' },
              ],
            },
            {
              type: 'note',
              id: 's4.2.n-events',
              children: [{ type: 'text', text: '英文版没有称研讨活动“大型”；所列法国、塞内加尔、西班牙三国之后，也没有“等国”之意。' }],
            },
            { type: 'note', id: 's4.2.n-manuals', children: [{ type: 'text', text: '英文版只说“更新”（updating）。' }] },
          ],
          sections: [],
        },
        {
          id: 's4.3',
          role: 'section',
          number: 3,
          heading: { type: 'heading', id: 's4.3.h', children: [{ type: 'text', text: '深化联演联训，共同提升能力' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's4.3.p1',
              number: '43',
              children: [
                {
                  type: 'text',
                  text: '白皮书指出，联演联训是提升维和能力、培养储备人才的重要举措。中国军队同联合国及有关国家、地区组织开展多种演训：2009年6月至7月，与蒙古国在北京举行“维和使命—2009”联合训练；2014年2月，到菲律宾参加东盟10+8多国维和桌面推演；2015年至2019年，参加蒙古国“可汗探索”多国维和演习，每年派实兵',
                },
                { type: 'note-reference', note: 's4.3.n-troops' },
                {
                  type: 'text',
                  text: '；2016年3月、2019年9月，实兵到印度、印尼参加东盟10+8维和与人道主义扫雷行动联合演习；2016年5月、2018年5月，到泰国参加多国维和桌面推演；2018年4月，到巴西参加“维京”多国模拟指挥所推演。',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's4.3.p2',
              number: '44',
              children: [
                { type: 'text', text: '2009年6月，中国军队组建维和专业培训机构，此后举办国际培训班20余期' },
                { type: 'note-reference', note: 's4.3.n-francophone' },
                {
                  type: 'text',
                  text: '，如联合国军事观察员、维和参谋军官、非洲法语区维和教官、维和行动规划管理班；请有关国家资深教官、联合国专家来华授课，强化军事专业人员和部队部署前培训；教官赴澳大利亚、德国、荷兰、瑞士、泰国、越南等国施训；100多名军官参加联合国和出兵国维和培训、观摩。',
                },
              ],
            },
            {
              type: 'note',
              id: 's4.3.n-troops',
              children: [{ type: 'text', text: '英文版没有写明“可汗探索”每年参加，也没有写明派往蒙古国、印度、印尼的是“实兵”。' }],
            },
            {
              type: 'note',
              id: 's4.3.n-francophone',
              children: [{ type: 'text', text: '英文版写明培训对象是联合国维和人员；“非洲法语区”，英文版作“法语国家”（Francophone Countries）。' }],
            },
          ],
          sections: [],
        },
      ],
    },
    {
      id: 's5',
      role: 'chapter',
      number: 5,
      heading: { type: 'heading', id: 's5.h', children: [{ type: 'text', text: '中国军队服务构建人类命运共同体' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's5.p1',
          number: '45',
          children: [
            {
              type: 'text',
              text: '白皮书认为，新冠肺炎疫情全球大流行使世界百年未有之大变局加速变化，国际安全更不稳定、更不确定，世界和平受到多元威胁；维和受制因素日多、任务日重、安全环境日趋复杂，面对多重考验和挑战。中国将继续以安理会常任理事国身份发挥作用，坚定支持和参与维和，支持合理必要的维和改革，积极响应“为维和而行动”倡议，为世界开放包容、清洁美丽、持久和平、普遍安全、共同繁荣作应有贡献。',
            },
          ],
        },
      ],
      sections: [
        {
          id: 's5.1',
          role: 'section',
          number: 1,
          heading: { type: 'heading', id: 's5.1.h', children: [{ type: 'text', text: '秉持人类命运共同体理念，携手维护世界和平' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's5.1.p1',
              number: '46',
              children: [
                {
                  type: 'text',
                  text: '白皮书指出，冲突地区人民仍饱受战乱之苦，更渴望和平，对联合国期待更殷切，对维和期盼更迫切。各国应平等相待、相互尊重，以最大诚意和耐心，靠对话协商解决矛盾问题，不能动辄动武或以此威胁，损害主权国家利益、破坏世界和平；应弘扬人道主义，增强人类命运共同体意识，更坚定支持、更积极参加维和。中国将继续履行大国责任，加大支持力度，同别国一道推动维和改革健康合理发展；中国军队将继续加大参与力度，忠实履行使命，全面提升能力，为世界和平作更大贡献。',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's5.2',
          role: 'section',
          number: 2,
          heading: { type: 'heading', id: 's5.2.h', children: [{ type: 'text', text: '推动完善维和行动体系，标本兼治解决冲突根源' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's5.2.p1',
              number: '47',
              children: [
                {
                  type: 'text',
                  text: '白皮书认为，解决冲突根源须标本兼治，发展和安全并重，和平才可持续。维和纵向要同维护和平、预防外交衔接，横向要与推进法治、政治斡旋、改善民生、民族和解等配合。中国支持联合国完善维和体系，聚焦根本任务，同时把有限资源更多投向发展，充分尊重当事国政府依国情自选社会制度和发展道路之权、人民生存权和发展权，使当事国能集中力量发展重建，和平得以巩固和持续。中国军队将一如既往为冲突国家和地区营造安全稳定环境，积极参与人道救援、医疗卫生、民生发展、环境保护、社会重建，提供更多公共服务产品，努力让当地人民享受和平发展红利。',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's5.3',
          role: 'section',
          number: 3,
          heading: { type: 'heading', id: 's5.3.h', children: [{ type: 'text', text: '坚持共商共建优势互补，构筑新型维和伙伴关系' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's5.3.p1',
              number: '48',
              children: [
                {
                  type: 'text',
                  text: '白皮书称出兵国、出资国同为维和重要贡献者，各国应各负其责，本着共商共建，发挥互补优势，合力维和。中国支持联合国积极构筑伙伴关系：安理会、秘书处与出兵国、当事国加强协调，与区域和次区域组织加强分工协作。中国军队将积极响应三方合作机制这一联合国倡议，为其他出兵国和区域、次区域组织维和提供技术、装备、人员、资金等力所能及的支持',
                },
                { type: 'note-reference', note: 's5.3.n-support' },
                { type: 'text', text: '。' },
              ],
            },
            {
              type: 'note',
              id: 's5.3.n-support',
              children: [{ type: 'text', text: '英文版作“一切可能的支持”（all possible support）。' }],
            },
          ],
          sections: [],
        },
        {
          id: 's5.4',
          role: 'section',
          number: 4,
          heading: { type: 'heading', id: 's5.4.h', children: [{ type: 'text', text: '支持改进安理会维和授权，全面提升维和行动效能' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's5.4.p1',
              number: '49',
              children: [
                {
                  type: 'text',
                  text: '白皮书指出，安理会授权是特派团行动的依据和指南，也是决定维和是否合法、有效的关键因素。制定和更新授权，应综合考量当事国国情和实际需求、出兵国能力等因素，各阶段优先任务和重点则须随需求变化不断调整。中国支持联合国建立绩效问责机制、节约资源、多用高新技术，提高维和效能，确保维和发挥应有作用；支持联合国多措并举，帮助发展中国家增强维和维稳能力，提升人员素质、装备水平和部队履职能力。中国军队将为各国继续培训更多优秀专业人才。',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's5.5',
          role: 'section',
          number: 5,
          heading: { type: 'heading', id: 's5.5.h', children: [{ type: 'text', text: '充分发挥能力待命机制作用，提高快速反应水平' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's5.5.p1',
              number: '50',
              children: [
                { type: 'text', text: '白皮书称，快速应对冲突危机，联合国维和能力待命机制是重要保障。中国支持联合国推动其建设，优先选择、部署达联合国标准的待命部队' },
                { type: 'note-reference', note: 's5.5.n-selection' },
                { type: 'text', text: '。按机制要求，中国军队将继续建设8000人规模维和待命部队，保持高水平待命；视需要可派水面舰艇、快反等多种部队维和。' },
              ],
            },
            {
              type: 'note',
              id: 's5.5.n-selection',
              children: [{ type: 'text', text: '英文版的说法是由中国优先选派（will first select and deploy）其待命部队中达标的分队。' }],
            },
          ],
          sections: [],
        },
        {
          id: 's5.6',
          role: 'section',
          number: 6,
          heading: { type: 'heading', id: 's5.6.h', children: [{ type: 'text', text: '积极应对多种风险威胁，切实保障维和人员安全' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's5.6.p1',
              number: '51',
              children: [
                {
                  type: 'text',
                  text: '白皮书指出，维和环境日益恶化、复杂，维和人员自身安全有保障，才能更有效地执行安理会授权。中国主张系统应对日益增长的传统和非传统安全威胁，支持联合国多策并用，提高预警和威胁感知能力，加强信息搜集分享，改善安防设施装备，提升医疗救护水平，做好传染病防治，全方位保障维和人员健康与安全。',
                },
              ],
            },
          ],
          sections: [],
        },
      ],
    },
    {
      id: 'closing',
      role: 'closing',
      heading: { type: 'heading', id: 'closing.h', children: [{ type: 'text', text: '结束语' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 'closing.p1',
          number: '52',
          children: [
            {
              type: 'text',
              text: '白皮书回顾，75年前，世界人民浴血奋战，以巨大代价和牺牲战胜法西斯，建立以联合国为核心的国际体系；回首历史，更感和平得之不易、守之艰难。白皮书认为，人类站在十字路口，何去何从，和平或战争、合作或对抗、进步或倒退，是各国面对的重大课题。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'closing.p2',
          number: '53',
          children: [
            {
              type: 'text',
              text: '白皮书指出，和平须维护和争取。中国坚定不移走和平发展道路，愿各国同走此路；唯有如此，才能和平相处、共同发展，世界才真正和平。中国军队将一如既往支持维和，履行守护和平的庄严承诺，让冲突地区更有信心、当地人民更有希望。中国愿与爱好和平的各国一道，坚定捍卫、践行多边主义，维护联合国为核心的国际体系和基于《联合国宪章》宗旨原则的国际关系基本准则，共同推动构建人类命运共同体，让世界更美好。',
            },
          ],
        },
      ],
      sections: [],
    },
    {
      id: 'annex1',
      role: 'annex',
      number: 1,
      heading: { type: 'heading', id: 'annex1.h', children: [{ type: 'text', text: '中国军队参加联合国维和行动大事记' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 'annex1.p1',
          number: '54',
          children: [{ type: 'text', text: '白皮书的这一附录列出中国军队维和大事，以下均为其所述；未写明派出者的，由中国军队派出。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p2',
          number: '55',
          children: [{ type: 'text', text: '1990年4月，5名军事观察员赴联合国停战监督组织，拉开中国军队维和序幕。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p3',
          number: '56',
          children: [{ type: 'text', text: '1992年4月，工程兵大队400名官兵赴联合国柬埔寨临时权力机构，中国军队首次成建制维和。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p4',
          number: '57',
          children: [{ type: 'text', text: '2000年9月，国家主席江泽民在联合国安理会首脑会议上讲话，谈非洲问题、联合国维和、安理会作用等。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p5',
          number: '58',
          children: [{ type: 'text', text: '2001年12月，国防部成立维和事务办公室，协调管理军队维和、对外交流维和事务等。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p6',
          number: '59',
          children: [
            {
              type: 'text',
              text: '2002年2月，中国正式加入一级维和待命安排机制，为联合国指定待命安排部队：二级医院1个、工程建筑营1个、运输连2个，承诺接到派兵请求后90天内部署到任务区。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p7',
          number: '60',
          children: [{ type: 'text', text: '2003年4月，工兵分队1支175人、医疗分队1支43人赴联合国刚果民主共和国特派团。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p8',
          number: '61',
          children: [{ type: 'text', text: '2003年12月，工兵分队1支275人、运输分队1支240人、医疗分队1支43人赴联合国利比里亚特派团。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p9',
          number: '62',
          children: [{ type: 'text', text: '2006年4月，工兵分队1支182人赴联合国驻黎巴嫩临时部队（联黎部队）。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p10',
          number: '63',
          children: [{ type: 'text', text: '2006年5月，工兵分队1支275人、运输分队1支100人、医疗分队1支60人赴联合国苏丹特派团。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p11',
          number: '64',
          children: [{ type: 'text', text: '2007年1月，医疗分队1支60人增派联黎部队，工兵分队扩至275人。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p12',
          number: '65',
          children: [{ type: 'text', text: '2007年2月，国家主席胡锦涛国事访问利比里亚，视察慰问当地中国维和官兵并题词“忠实履行使命，维护世界和平”。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p13',
          number: '66',
          children: [{ type: 'text', text: '2007年9月，赵京民少将出任联合国西撒哈拉全民投票特派团司令，中国军人首任联合国维和部队高级指挥官。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p14',
          number: '67',
          children: [{ type: 'text', text: '2007年11月，多功能工兵分队1支315人赴非盟—联合国达尔富尔混合行动，为首支进驻当地的联合国维和部队。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p15',
          number: '68',
          children: [{ type: 'text', text: '2009年6月，国防部维和中心成立，负责军队维和培训、理论研究、国际交流合作等。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p16',
          number: '69',
          children: [{ type: 'text', text: '2009年6月至7月，中蒙两军首次维和联训，代号“维和使命—2009”，这也是中国军队首次与外军维和联训。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p17',
          number: '70',
          children: [
            { type: 'text', text: '2010年9月，维和事务办公室、联合国维和行动部' },
            { type: 'note-reference', note: 'annex1.n-department' },
            { type: 'text', text: '在北京合办“联合国维和特派团高级官员国际培训班”，为中国军队首次维和高级培训。' },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p18',
          number: '71',
          children: [{ type: 'text', text: '2011年3月，维和事务办公室、联合国维和行动部首次合办“联合国维和教官国际培训班”。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p19',
          number: '72',
          children: [{ type: 'text', text: '2011年7月，驻联合国苏丹特派团的工兵、医疗分队转隶新成立的联合国南苏丹特派团，运输分队完成任务回国。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p20',
          number: '73',
          children: [{ type: 'text', text: '2013年6月，联合国秘书长潘基文访华，参访国防部维和中心。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p21',
          number: '74',
          children: [{ type: 'text', text: '2013年12月，工兵分队1支155人、警卫分队1支170人、医疗分队1支70人赴联合国马里多层面综合稳定特派团。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p22',
          number: '75',
          children: [
            { type: 'text', text: '2014年10月，“和平行动挑战论坛”2014年年会在北京' },
            { type: 'note-reference', note: 'annex1.n-beijing' },
            { type: 'text', text: '举行，瑞典伯纳德特学院、中国国际战略学会、维和事务办公室主办，联合国和19个国家的86名代表参加。' },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p23',
          number: '76',
          children: [{ type: 'text', text: '2015年1月，步兵营1支700人首次赴联南苏团。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p24',
          number: '77',
          children: [{ type: 'text', text: '2015年4月，中越国防部长在北京签署两部维和合作备忘录。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p25',
          number: '78',
          children: [{ type: 'text', text: '2015年5月，建筑工兵分队1支200人增派联黎部队。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p26',
          number: '79',
          children: [{ type: 'text', text: '2015年6月，首次派实兵到蒙古国参加多国维和演习“可汗探索”。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p27',
          number: '80',
          children: [{ type: 'text', text: '2015年6月，维和事务办公室与联合国妇女署合办保护平民国际培训班。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p28',
          number: '81',
          children: [
            { type: 'text', text: '2015年9月，国家主席习近平在联合国维和峰会上讲话，就支持、改进联合国维和提出4点主张、6项承诺' },
            { type: 'note-reference', note: 'annex1.n-measures' },
            { type: 'text', text: '。' },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p29',
          number: '82',
          children: [{ type: 'text', text: '2015年11月，“为和平而来——中国军队参加联合国维和行动25周年图片展”在联合国总部举办。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p30',
          number: '83',
          children: [{ type: 'text', text: '2016年7月，联合国秘书长潘基文访华，参访首批赴苏丹达尔富尔维和直升机分队。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p31',
          number: '84',
          children: [
            { type: 'text', text: '2017年1月，国家主席习近平在联合国日内瓦总部的“共商共筑人类命运共同体”高级别会议' },
            { type: 'note-reference', note: 'annex1.n-geneva' },
            { type: 'text', text: '上作主旨演讲《共同构建人类命运共同体》，白皮书称其阐述深刻、全面、系统。' },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p32',
          number: '85',
          children: [{ type: 'text', text: '2017年6月，维和直升机分队1支140人首次赴联非达团。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p33',
          number: '86',
          children: [{ type: 'text', text: '2017年9月，8000人规模维和待命部队在联合国完成注册。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p34',
          number: '87',
          children: [
            { type: 'text', text: '2017年12月，中国以副主席国' },
            { type: 'note-reference', note: 'annex1.n-chair' },
            { type: 'text', text: '身份，主持编写《联合国维和军事情报手册》。' },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p35',
          number: '88',
          children: [{ type: 'text', text: '2018年5月，中巴两国在伊斯兰堡签署维和行动政策合作议定书。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p36',
          number: '89',
          children: [{ type: 'text', text: '2018年6月，国防部维和事务办公室改编为维和事务中心，维和中心改编为其培训基地。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p37',
          number: '90',
          children: [{ type: 'text', text: '2018年9月，维和官兵代表应邀参加中非合作论坛北京峰会。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p38',
          number: '91',
          children: [{ type: 'text', text: '2018年10月，13支待命分队通过联合国考察评估，升为二级。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p39',
          number: '92',
          children: [{ type: 'text', text: '2018年12月，中国以副主席国身份，主持修订《联合国维和工兵分队手册》。' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p40',
          number: '93',
          children: [
            { type: 'text', text: '2019年至2020年' },
            { type: 'note-reference', note: 'annex1.n-order' },
            { type: 'text', text: '，6支二级待命分队先后通过联合国审核，升为三级。' },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p41',
          number: '94',
          children: [{ type: 'text', text: '2019年10月，北京隆重举行庆祝中华人民共和国成立70周年大会，维和部队方队在国庆阅兵中首次受阅。' }],
        },
        {
          type: 'note',
          id: 'annex1.n-department',
          children: [{ type: 'text', text: '该部2019年改为和平行动部。白皮书英文版所用缩写为UNDPO，联合国当时所用缩写为DPKO。' }],
        },
        {
          type: 'note',
          id: 'annex1.n-beijing',
          children: [{ type: 'text', text: '只有中文版写明地点是北京，2015年4月一条也是如此。' }],
        },
        {
          type: 'note',
          id: 'annex1.n-measures',
          children: [{ type: 'text', text: '英文版作“6项措施”（six measures）。' }],
        },
        { type: 'note', id: 'annex1.n-geneva', children: [{ type: 'text', text: '会议名称只见于中文版。' }] },
        {
          type: 'note',
          id: 'annex1.n-chair',
          children: [{ type: 'text', text: '英文版作专家工作组副主席（deputy chair of the expert working group），2018年12月一条也是如此。' }],
        },
        { type: 'note', id: 'annex1.n-order', children: [{ type: 'text', text: '白皮书把这一条排在2019年10月之前。' }] },
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
          number: '95',
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
    {
      id: 'annex3',
      role: 'annex',
      number: 3,
      heading: { type: 'heading', id: 'annex3.h', children: [{ type: 'text', text: '中国军队在联合国维和行动中牺牲的官兵' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 'annex3.p1',
          number: '96',
          children: [
            { type: 'text', text: '白皮书的这一附录列出16名在联合国维和行动中去世的中国军队官兵，每人一行，注明所在行动和去世日期' },
            { type: 'note-reference', note: 'annex3.n-records' },
            { type: 'text', text: '。“牺牲”是白皮书的说法。附录没有写明死因。' },
          ],
        },
        {
          type: 'table',
          id: 'annex3.t1',
          caption: [{ type: 'text', text: '白皮书所列在联合国维和行动中牺牲的中国军队官兵' }],
          records: 'fatalities',
          columns: [
            { key: 'number', header: [{ type: 'text', text: '序号' }], kind: 'figure' },
            { key: 'name', header: [{ type: 'text', text: '姓名' }], kind: 'text' },
            { key: 'mission', header: [{ type: 'text', text: '联合国维和行动' }], kind: 'text' },
            { key: 'date', header: [{ type: 'text', text: '牺牲日期' }], kind: 'date' },
          ],
          rows: [
            {
              type: 'table-row',
              id: 'annex3.r1',
              record: 'liu-mingfang',
              cells: [
                [{ type: 'text', text: '1' }],
                [{ type: 'text', text: '刘鸣放' }],
                [{ type: 'text', text: '联合国柬埔寨临时权力机构（UNTAC）' }],
                [{ type: 'text', text: '1993年1月21日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r2',
              record: 'chen-zhiguo',
              cells: [
                [{ type: 'text', text: '2' }],
                [{ type: 'text', text: '陈知国' }],
                [{ type: 'text', text: '联合国柬埔寨临时权力机构（UNTAC）' }],
                [{ type: 'text', text: '1993年5月21日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r3',
              record: 'yu-shili',
              cells: [
                [{ type: 'text', text: '3' }],
                [{ type: 'text', text: '余仕利' }],
                [{ type: 'text', text: '联合国柬埔寨临时权力机构（UNTAC）' }],
                [{ type: 'text', text: '1993年5月21日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r4',
              record: 'lei-runmin',
              cells: [
                [{ type: 'text', text: '4' }],
                [{ type: 'text', text: '雷润民' }],
                [{ type: 'text', text: '联合国伊拉克—科威特观察团（UNIKOM）' }],
                [{ type: 'text', text: '1994年5月7日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r5',
              record: 'fu-qingli',
              cells: [
                [{ type: 'text', text: '5' }],
                [{ type: 'text', text: '付清礼' }],
                [{ type: 'text', text: '联合国刚果民主共和国特派团（MONUC）' }],
                [{ type: 'text', text: '2003年5月3日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r6',
              record: 'li-tao',
              cells: [
                [{ type: 'text', text: '6' }],
                [{ type: 'text', text: '李涛' }],
                [{ type: 'text', text: '联合国利比里亚特派团（UNMIL）' }],
                [{ type: 'text', text: '2004年8月11日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r7',
              record: 'zhang-ming',
              cells: [
                [{ type: 'text', text: '7' }],
                [{ type: 'text', text: '张明' }],
                [{ type: 'text', text: '联合国利比里亚特派团（UNMIL）' }],
                [{ type: 'text', text: '2005年10月24日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r8',
              record: 'du-zhaoyu',
              cells: [
                [{ type: 'text', text: '8' }],
                [{ type: 'text', text: '杜照宇' }],
                [{ type: 'text', text: '联合国停战监督组织（UNTSO）' }],
                [{ type: 'text', text: '2006年7月25日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r9',
              record: 'xie-baojun',
              cells: [
                [{ type: 'text', text: '9' }],
                [{ type: 'text', text: '谢保军' }],
                [{ type: 'text', text: '联合国苏丹特派团（UNMIS）' }],
                [{ type: 'text', text: '2010年5月28日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r10',
              record: 'zhang-haibo',
              cells: [
                [{ type: 'text', text: '10' }],
                [{ type: 'text', text: '张海波' }],
                [{ type: 'text', text: '联合国利比里亚特派团（UNMIL）' }],
                [{ type: 'text', text: '2014年9月11日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r11',
              record: 'shen-liangliang',
              cells: [
                [{ type: 'text', text: '11' }],
                [{ type: 'text', text: '申亮亮' }],
                [{ type: 'text', text: '联合国马里多层面综合稳定特派团（MINUSMA）' }],
                [{ type: 'text', text: '2016年5月31日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r12',
              record: 'li-lei',
              cells: [
                [{ type: 'text', text: '12' }],
                [{ type: 'text', text: '李磊' }],
                [{ type: 'text', text: '联合国南苏丹特派团（UNMISS）' }],
                [{ type: 'text', text: '2016年7月10日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r13',
              record: 'yang-shupeng',
              cells: [
                [{ type: 'text', text: '13' }],
                [{ type: 'text', text: '杨树朋' }],
                [{ type: 'text', text: '联合国南苏丹特派团（UNMISS）' }],
                [{ type: 'text', text: '2016年7月11日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r14',
              record: 'fu-sen',
              cells: [
                [{ type: 'text', text: '14' }],
                [{ type: 'text', text: '付森' }],
                [{ type: 'text', text: '联合国南苏丹特派团（UNMISS）' }],
                [{ type: 'text', text: '2019年11月26日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r15',
              record: 'wang-xudong',
              cells: [
                [{ type: 'text', text: '15' }],
                [{ type: 'text', text: '王旭东' }],
                [{ type: 'text', text: '联合国南苏丹特派团（UNMISS）' }],
                [{ type: 'text', text: '2020年2月15日' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r16',
              record: 'chen-shun',
              cells: [
                [{ type: 'text', text: '16' }],
                [{ type: 'text', text: '陈顺' }],
                [{ type: 'text', text: '非盟—联合国达尔富尔混合行动（UNAMID）' }],
                [{ type: 'text', text: '2020年8月6日' }],
              ],
            },
          ],
        },
        {
          type: 'note',
          id: 'annex3.n-records',
          children: [{ type: 'text', text: '日期照录白皮书附录。联合国的记录中，谢保军于2010年5月24日去世，杨树朋列在2016年7月10日的事件之下，付森则没有记录。' }],
        },
      ],
      sections: [],
    },
  ],
}

export default edition
