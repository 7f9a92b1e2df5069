// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Edition } from '@diglot/core'
import type { BlockIds } from '../ids.ts'

const edition: Edition<'commentary-2020', BlockIds['commentary-2020']> = {
  document: 'commentary-2020',
  lang: 'zh-Hans',
  title: '中国军队为世界和平出征',
  restates: 'commentary-2020.en',
  sections: [
    {
      id: 'preface',
      role: 'preface',
      heading: { type: 'heading', id: 'preface.h', children: [{ type: 'text', text: '引言' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 'preface.p1',
          number: '1',
          children: [
            {
              type: 'text',
              text: '文章指出，2020年是中国人民抗日战争暨世界反法西斯战争胜利75周年、联合国成立75周年、中国军队参加联合国维和行动30周年。文章说，30年来中国军队切实落实《联合国宪章》的宗旨和原则，积极促进世界和平与共同发展，展现了和平之师、正义之师、文明之师',
            },
            { type: 'note-reference', note: 'preface.n-army' },
            { type: 'text', text: '的形象。文章称，白皮书《中国军队参加联合国维和行动30年》' },
            { type: 'note-reference', note: 'preface.n-title' },
            {
              type: 'text',
              text: '深入贯彻习近平新时代中国特色社会主义思想，以服务构建人类命运共同体为指引，有力阐明中国军队维护世界和平的基本理念，全面总结其30年维和的成就，特别是新时代的历史性成就，向世界表达中国的声音和主张，展示中国的贡献，说明中国始终是世界和平建设者、全球发展贡献者、国际秩序维护者，中国军队始终是维护世界和平的坚定力量。',
            },
          ],
        },
        {
          type: 'note',
          id: 'preface.n-army',
          children: [
            {
              type: 'text',
              text: '英文译文作“teacher of peace, justice, and civilization”（和平、正义、文明的老师），当是把“和平之师”的“师”误作老师。',
            },
          ],
        },
        {
          type: 'note',
          id: 'preface.n-title',
          children: [
            {
              type: 'text',
              text: '英文译文所用书名有长短两种，均与官方英文名称不同；官方英文名称为“China’s Armed Forces: 30 Years of UN Peacekeeping Operations”。',
            },
          ],
        },
      ],
      sections: [],
    },
    {
      id: 's1',
      role: 'chapter',
      number: 1,
      heading: { type: 'heading', id: 's1.h', children: [{ type: 'text', text: '深刻阐释初心和使命' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's1.p1',
          number: '2',
          children: [
            { type: 'text', text: '文章认为，阐释中国军队参加联合国维和行动的初心和使命，就是要从根本上回答“为了什么”参加、“从何而来”，体现其维和的价值追求与实践高度统一' },
            { type: 'note-reference', note: 's1.n-unity' },
            { type: 'text', text: '。' },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p2',
          number: '3',
          children: [
            { type: 'text', text: '文章称，白皮书是中国政府首份以维和行动为主题的文告' },
            { type: 'note-reference', note: 's1.n-proclamation' },
            {
              type: 'text',
              text: '，阐明了这一初心和使命的深刻内涵，回答了“为了什么”：履行大国责任，是中国军队作为中国人民的和平使者，为中国尽负责任大国责任和义务的必然要求；维护世界和平，是国际社会的共同责任，也是中国军队参加维和的题中之义；服务构建人类命运共同体，是中国军队参加维和的崇高使命，对实现人类普遍安全和共同繁荣有重大现实意义。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p3',
          number: '4',
          children: [
            { type: 'text', text: '文章指出，白皮书除揭示上述内涵外，还从四个方面回答了初心和使命“从何而来”' },
            { type: 'note-reference', note: 's1.n-origins' },
            {
              type: 'text',
              text: '：中华民族的和平基因、中国人民的天下情怀、人民军队的根本宗旨、中国的大国责任。文章认为，和平基因植根于中华民族源远流长的“和”文化，是中国军队参加维和的文化源头；天下情怀植根于中国人民自古就有的天下一家之梦',
            },
            { type: 'note-reference', note: 's1.n-one-world' },
            {
              type: 'text',
              text: '，是其精神追求；根本宗旨源于人民军队与人民呼吸相通、命运与共、心心相连的本质特征，中国军队在维和中为当地人民谋和平、谋幸福，正是这一宗旨的生动体现；大国担当源于中国身为联合国创始成员国、安理会常任理事国和发展中大国，履行大国担当是中国军队参加维和使命的一部分。',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-unity',
          children: [
            {
              type: 'text',
              text: '英文译文作“the question of ‘for’ and ‘from what’”和“the height of the value pursuit … Unite”，语句不通。“为了什么”据其下一段补足，“高度统一”为推测之意。',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-proclamation',
          children: [
            {
              type: 'text',
              text: '英文译文作“my country’s first government proclamation”，“my country”即“我国”，指中国。其后一句没有谓语，是残句（“The original intention and mission of …”）。',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-origins',
          children: [
            {
              type: 'text',
              text: '英文译文列举四项后作“and other four aspects”（以及其他四个方面），当指所列四项。第二项先后译作“feelings … in the world”和“national sentiment”，当即白皮书中文版的“天下情怀”。',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-one-world',
          children: [{ type: 'text', text: '英文译文作“One World, One World”，当即白皮书中文版的“世界大同，天下一家”。' }],
        },
      ],
      sections: [],
    },
    {
      id: 's2',
      role: 'chapter',
      number: 2,
      heading: { type: 'heading', id: 's2.h', children: [{ type: 'text', text: '系统宣示政策立场' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's2.p1',
          number: '5',
          children: [
            {
              type: 'text',
              text: '文章称，白皮书承接中国坚定支持联合国维和行动的一贯立场，顺应新时代要求，首次系统宣示中国军队维和政策立场的“六个坚持”：坚持《联合国宪章》宗旨和原则，坚持联合国维和行动基本原则，坚持共商共建共享的全球治理观，坚持共同、综合、合作、可持续的新安全观，坚持和平解决争端，坚持筑牢维和伙伴关系。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's2.p2',
          number: '6',
          children: [
            {
              type: 'text',
              text: '文章说，《联合国宪章》是现代国际法的重要组成部分，所确立的宗旨和原则是处理国际关系的基本准则，为维护国际和平与安全所必需；遵守宪章，维护联合国权威和地位，是全体会员国的共同责任。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's2.p3',
          number: '7',
          children: [
            { type: 'text', text: '文章说，当事国同意、中立、除自卫或履行授权外不使用武力' },
            { type: 'note-reference', note: 's2.n-principle' },
            { type: 'text', text: '，是联合国维和行动在长期实践中确立的基本原则，也是维和行动方向正确、取得成功的根本保证。' },
          ],
        },
        {
          type: 'paragraph',
          id: 's2.p4',
          number: '8',
          children: [
            {
              type: 'text',
              text: '文章认为，坚持共商共建共享的全球治理观，是促进世界和平与发展、实现世界共同繁荣的唯一途径：世界命运要由各国掌握，国际规则要由各国书写，全球事务要由各国治理，发展成果要由各国分享。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's2.p5',
          number: '9',
          children: [
            {
              type: 'text',
              text: '文章指出，安全治理是全球治理的重要内容，安全应当是普遍的、平等的、包容的；共同、综合、合作、可持续的新安全观，是有助于世界实现持久和平、普遍安全的中国智慧和中国方案。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's2.p6',
          number: '10',
          children: [
            {
              type: 'text',
              text: '文章说，中国一贯奉行独立自主的和平外交政策，历来主张和平处理同别国的关系和历史遗留问题；坚持以政治磋商、对话谈判、调解等和平方式化解分歧和争端，是这一政策的必然要求。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's2.p7',
          number: '11',
          children: [
            {
              type: 'text',
              text: '文章认为，和平是人类的共同事业，维护世界和平是国际社会的共同责任。维和行动若要成功，重要的保障在于以改革激发当事国、出兵国、出资国的积极性，让区域和次区域组织充分发挥作用，促成更紧密的维和伙伴关系。',
            },
          ],
        },
        {
          type: 'note',
          id: 's2.n-principle',
          children: [
            {
              type: 'text',
              text: '英文译文作“non-self-defense, or non-use of force”（非自卫，或不使用武力），与原则相反。白皮书中文版的表述是“非自卫或履行授权不使用武力”。',
            },
          ],
        },
      ],
      sections: [],
    },
    {
      id: 's3',
      role: 'chapter',
      number: 3,
      heading: { type: 'heading', id: 's3.h', children: [{ type: 'text', text: '充分展示成就和贡献' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's3.p1',
          number: '12',
          children: [
            { type: 'text', text: '文章称，白皮书全面回顾中国军队参加联合国维和行动的发展历程，首次从监督停火、稳定局势、保护平民、安全护卫、支援保障、播撒希望六个方面' },
            { type: 'note-reference', note: 's3.n-aspects' },
            { type: 'text', text: '系统介绍中国维和官兵执行的多样化任务，充分展示中国军队对联合国维和行动、对世界和平与安全的突出贡献。' },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p2',
          number: '13',
          children: [
            {
              type: 'text',
              text: '文章指出，监督停火是联合国维和行动的初始职能和基本任务，是维持停火协议、减少冲突、维护地区和平的关键。大批中国维和军事专业人员身处冲突一线，通过巡逻、观察、报告，监督冲突各方执行停火协议，为当地和平作出重要贡献。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p3',
          number: '14',
          children: [
            {
              type: 'text',
              text: '文章说，和平进程要向前推进，先得稳定局势。有的任务区安全形势严峻，各种冲突持续不断；中国维和官兵武装巡逻、隔离冲突、制止暴力和骚乱，把安全局势稳定下来，为和平争得机会，为生命争得时间。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p4',
          number: '15',
          children: [
            {
              type: 'text',
              text: '文章认为，保护平民，特别是保护妇女、儿童、难民、流离失所者等弱势群体的安全，体现维和行动的正义性。中国维和官兵既以警戒、护送直接保障当地平民安全，又以预防、减少和化解冲突，为他们提供可靠、安全的环境。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p5',
          number: '16',
          children: [
            {
              type: 'text',
              text: '文章指出，安全护卫是保障联合国特派团人员和设施安全的重要任务。维和行动的安全环境日益复杂，联合国维和人员伤亡不断上升；中国军队派出维和安全部队，保护特派团人员和设施，为联合国维和行动提供有力安全保障。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p6',
          number: '17',
          children: [
            { type: 'text', text: '文章说，工程、运输、医疗、直升机等支援保障力量' },
            { type: 'note-reference', note: 's3.n-support' },
            { type: 'text', text: '支撑着维和行动，作用重要，也是目前中国军队派出维和部队的主体。中国维和官兵素质优良、技能精湛，为特派团有效履行授权提供了有力保障。' },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p7',
          number: '18',
          children: [
            {
              type: 'text',
              text: '文章称，中国维和官兵在完成各项任务的同时，充分发扬人民军队爱民助民的优良传统，通过积极协助人道主义救援、广泛参与战后重建、传递温暖和爱心等活动，为冲突国家和地区创造发展条件，为当地提供更多公共服务产品。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p8',
          number: '19',
          children: [{ type: 'text', text: '文章认为，中国维和官兵是战火中的和平守护者、战后重建的积极参与者、和平发展理念的传播者；中国军队以实际行动为联合国维和事业作出了重要贡献。' }],
        },
        {
          type: 'note',
          id: 's3.n-aspects',
          children: [
            {
              type: 'text',
              text: '英文译文把“安全护卫”“支援保障”译作“security guards”“supporting guarantees”。白皮书官方英文版六节的标题是Ceasefire Supervision、Stabilizing the Situation、Protecting Civilians、Providing Force Protection、Deploying Enabling Capabilities、Sowing the Seeds of Hope。',
            },
          ],
        },
        {
          type: 'note',
          id: 's3.n-support',
          children: [{ type: 'text', text: '英文译文作“Support and support forces”，当为“支援保障力量”。' }],
        },
      ],
      sections: [],
    },
    {
      id: 's4',
      role: 'chapter',
      number: 4,
      heading: { type: 'heading', id: 's4.h', children: [{ type: 'text', text: '鲜明提出愿景和倡议' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's4.p1',
          number: '20',
          children: [
            { type: 'text', text: '文章认为，历史证明，以联合国为核心的国际体系遏制和缓解了许多危机和冲突，有效防止世界再次陷入战争' },
            { type: 'note-reference', note: 's4.n-war' },
            {
              type: 'text',
              text: '，为人类赢得了70多年的总体和平；《联合国宪章》确立的宗旨和原则已是各国公认的国际关系基本准则，维和行动已是国际社会运用集体安全机制维护世界和平的有效手段。文章又说，维和行动也面临一些问题和挑战，需要国际社会共同应对；为此，白皮书提出“六项倡议”。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p2',
          number: '21',
          children: [
            {
              type: 'text',
              text: '秉持人类命运共同体理念，携手维护世界和平。文章说，中国会继续尽大国之责，更多支持联合国维和行动，与各国共同推动维和改革走健康、合理的路子。中国军队会继续扩大参与，从各方面增强维和能力，忠实履行使命，为世界和平作出更大贡献。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p3',
          number: '22',
          children: [
            {
              type: 'text',
              text: '推动完善维和行动体系，标本兼治解决冲突。文章称，联合国建立更完善的维和体系，中国予以支持，并充分尊重当事国政府按本国国情选择社会制度和发展道路的自主权利，尊重其人民的生存权和发展权。中国军队在维和中会一如既往，给冲突国家和地区带来安全与稳定，积极提供更多公共服务产品，努力使当地人民分享和平发展的红利。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p4',
          number: '23',
          children: [
            {
              type: 'text',
              text: '坚持共商共建、优势互补，构筑新型维和伙伴关系。文章称，中国支持联合国积极发展维和伙伴关系：安理会、秘书处与出兵国、当事国之间加强协调，与区域、次区域组织加强分工合作。对联合国发起的三方合作机制，中国军队将积极响应，并尽己所能，以技术、装备、人员、资金支持其他出兵国和上述组织开展维和。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p5',
          number: '24',
          children: [
            {
              type: 'text',
              text: '支持改进安理会维和授权，全面提升维和行动效能。文章称，中国支持联合国建立绩效问责机制，以节约资源，多用高新技术，使维和行动更有成效、起到应起的作用；也支持联合国以各种举措帮助发展中国家建设维和、维稳能力，提高人员素质和装备质量，让维和部队更能履职。中国军队会继续为各国培训更多优秀专业人才。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p6',
          number: '25',
          children: [
            { type: 'text', text: '充分发挥“能力待命机制”' },
            { type: 'note-reference', note: 's4.n-standby' },
            { type: 'text', text: '作用，提高快速反应水平。文章称，中国支持联合国推动建立维和能力待命机制，待命部队合乎联合国标准的，优先选用和部署' },
            { type: 'note-reference', note: 's4.n-priority' },
            { type: 'text', text: '。中国军队将依照机制要求，继续加强规模为8000' },
            { type: 'note-reference', note: 's4.n-scale' },
            { type: 'text', text: '的维和待命部队，使其保持高水平待命，水面舰艇、“快反”' },
            { type: 'note-reference', note: 's4.n-rapid' },
            { type: 'text', text: '等各类部队均可视需要派出，参加维和行动。' },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p7',
          number: '26',
          children: [
            {
              type: 'text',
              text: '积极应对多种风险威胁，切实保障维和人员安全。文章称，传统和非传统安全威胁日益增多，中国主张维和行动系统应对，支持联合国多策并举：多收集和共享信息，增强预警和感知威胁的能力，改进安全装备和设施，提升医疗救护，做好传染病防控和应对，全方位保障维和人员的安全和健康。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p8',
          number: '27',
          children: [
            {
              type: 'text',
              text: '文章最后说，人类面临许多共同挑战，和平事业任重道远。文章称，中国政府发表白皮书，是向世界郑重宣告：中国维护世界和平的决心不会改变，促进共同发展的决心、打造伙伴关系的决心、支持多边主义的决心不会改变；中国愿同一切爱好和平的国家一道，推动构建人类命运共同体，建设更加美好的世界，让和平之光照到世界每个角落。',
            },
          ],
        },
        {
          type: 'note',
          id: 's4.n-war',
          children: [{ type: 'text', text: '英文译文作“falling into a war again”，当指再次陷入世界大战。' }],
        },
        {
          type: 'note',
          id: 's4.n-standby',
          children: [
            {
              type: 'text',
              text: '英文译文作“ability standby mechanism”，当指联合国维和能力待命机制，官方英文名称为Peacekeeping Capability Readiness System（PCRS）。',
            },
          ],
        },
        {
          type: 'note',
          id: 's4.n-priority',
          children: [{ type: 'text', text: '英文译文和白皮书英文版均以中国为选择、部署的一方；白皮书中文版也可理解为支持联合国优先选择和部署。' }],
        },
        { type: 'note', id: 's4.n-scale', children: [{ type: 'text', text: '英文译文未写单位；白皮书中文版作“8000人规模”。' }] },
        {
          type: 'note',
          id: 's4.n-rapid',
          children: [{ type: 'text', text: '英文译文作“rapid countermeasures”，当为快速反应部队的简称“快反”。' }],
        },
      ],
      sections: [],
    },
  ],
}

export default edition
