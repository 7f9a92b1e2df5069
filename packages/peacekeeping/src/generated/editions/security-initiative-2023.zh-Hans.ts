// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Edition } from '@diglot/core'
import type { BlockIds } from '../ids.ts'

const edition: Edition<'security-initiative-2023', BlockIds['security-initiative-2023']> = {
  document: 'security-initiative-2023',
  lang: 'zh-Hans',
  title: '评《全球安全倡议概念文件》',
  restates: 'security-initiative-2023.en',
  sections: [
    {
      id: 's1',
      role: 'chapter',
      number: 1,
      heading: { type: 'heading', id: 's1.h', children: [{ type: 'text', text: '评《全球安全倡议概念文件》' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's1.p1',
          number: '1',
          children: [
            {
              type: 'text',
              text: '作者写道，世界之变、时代之变、历史之变正以前所未有的方式展开，全球和平赤字、安全赤字、信任赤字、治理赤字不断加大，人类必须认真对待这些挑战。在此背景下，习近平主席去年从人类共同利益出发，提出全球安全倡议，强调要坚持共同、综合、合作、可持续的安全观；坚持尊重各国主权和领土完整；坚持遵守《联合国宪章》宗旨和原则；坚持重视各国合理安全关切；坚持通过对话协商和平解决国家间的分歧和争端；坚持维护传统和非传统领域安全。',
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
              text: '作者认为，全球安全倡议是中国在全球治理方面提供的又一国际公共产品，是人类命运共同体理念在安全领域的生动实践，受到国际社会广泛关注和积极响应，对其表示赞赏和支持的国家和地区组织',
            },
            { type: 'note-reference', note: 's1.n-over-80' },
            { type: 'text', text: '已有80多个。文中说，2月21日' },
            { type: 'note-reference', note: 's1.n-february' },
            { type: 'text', text: '，中国外交部长秦刚以“落实全球安全倡议，破解人类安全挑战”为题发表主旨演讲，并发布《全球安全倡议概念文件》，其中有20个重点合作方向' },
            { type: 'note-reference', note: 's1.n-priorities' },
            { type: 'text', text: '。' },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p3',
          number: '3',
          children: [
            {
              type: 'text',
              text: '作者认为，概念文件体现了中国对世界前途命运的担当。当今世界从不太平，霸权和强权政治抬头，安全问题的跨国关联性、多样性上升，新的脆弱、贫困和动荡不断出现。“世界需要什么样的安全观，各国怎样实现共同安全”，是这个时代人人面对的挑战。作者引用“小船经不起风浪，巨舰才能顶住惊涛骇浪”一语，称概念文件是为顶住世界变局、回答时代之问所作的尝试：它植根于真正的多边主义，主张以共赢思维应对错综复杂的安全挑战，统筹维护传统和非传统安全，力求构建均衡、有效、可持续的安全架构',
            },
            { type: 'note-reference', note: 's1.n-stray' },
            {
              type: 'text',
              text: '，从而为消除国际冲突根源、实现世界持久安全稳定、完善全球安全治理提供了新思路。作者认为，概念文件超越了陈旧的西方地缘政治安全理论；在那种理论之下，“零和”“冷战”思维挥之不去，霸凌式的霸权主义和强权政治盛行。作者写道，一些国家热衷于拉拢排他的“小圈子”或集团，追求本国绝对安全，以多边主义之名行单边主义之实，用双重标准维护自己的规则，打着民主的幌子推行霸权，严重破坏国际安全秩序，加剧全球安全治理的缺失。作者认为，安全是每个国家的权利，不是少数国家的特权，更不应由一个国家说了算。为了人类福祉，概念文件以对话合作取代零和博弈，以开放、包容和交流互鉴取代封闭排他',
            },
            { type: 'note-reference', note: 's1.n-exclusivity' },
            { type: 'text', text: '，力求以共同的利益、挑战和责任把各国前途命运连在一起，共享尊严、发展利益和安全' },
            { type: 'note-reference', note: 's1.n-share' },
            { type: 'text', text: '。' },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p4',
          number: '4',
          children: [
            {
              type: 'text',
              text: '作者称，概念文件行动导向十分鲜明。第一，维护联合国在安全治理中的核心作用。第二，促进大国协调和有力交往：大国应带头维护平等、合作、法治，摒弃霸权、胁迫、专横的做法，协力构建和平共处、总体稳定、均衡发展的大国关系框架。第三，推动以对话和平解决热点问题：应帮助当事方通过对话协商化解争端和分歧，国际社会要主持公道，为动荡地区降温，缓和紧张局势。第四，应对传统和非传统安全挑战：促进全球战略稳定，反对军备竞赛，降低核战争风险，都至关重要；打击恐怖主义，保障数据安全、生物安全以及供应链、科技链安全',
            },
            { type: 'note-reference', note: 's1.n-chains' },
            { type: 'text', text: '，需要共同努力。第五，加强全球安全治理的体系和能力，建立政府与国际组织相互协调、非政府组织参与的安全治理架构。' },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p5',
          number: '5',
          children: [
            { type: 'text', text: '作者引用中国古语“凡益之道，与时偕行”' },
            { type: 'note-reference', note: 's1.n-saying' },
            {
              type: 'text',
              text: '，写道：面对动荡变化的世界，中国将通过联合国平台和多边、双边渠道，就概念文件同各方密切交流、相互启发，确保热点地区安全；希望共同努力，为安全问题寻求政治解决办法，以中国智慧和中国贡献为世界带来和平与安宁。',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-over-80',
          children: [
            {
              type: 'text',
              text: '英文作“over 80 national and regional organizations”，字面是80多个国家级和地区级组织，当为80多个国家和地区组织（countries and regional organizations）。',
            },
          ],
        },
        { type: 'note', id: 's1.n-february', children: [{ type: 'text', text: '源文未写年份；概念文件发布于2023年2月21日。' }] },
        {
          type: 'note',
          id: 's1.n-priorities',
          children: [
            {
              type: 'text',
              text: '英文此处断裂，作“was officially announced. 20 priorities for cooperation.”源文未逐一列出这些方向，第四段列有五点。',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-stray',
          children: [
            {
              type: 'text',
              text: '英文作“security he architecture”，其后又有“security he governance”和“this concept in his paper”，多出的词从略。',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-exclusivity',
          children: [
            {
              type: 'text',
              text: '英文作“openness, inclusivity and exclusivity with exchange”，后一“exclusivity”（排他）当属误植，“交流互鉴”要取代的是什么，已不可知。',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-share',
          children: [{ type: 'text', text: '英文作“development interests”，当指发展成果。' }],
        },
        {
          type: 'note',
          id: 's1.n-chains',
          children: [
            {
              type: 'text',
              text: '英文作“security of supply, scientific and technological chains”，当指供应链安全和科技安全。',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-saying',
          children: [{ type: 'text', text: '英文作“The way to profit is to keep up with the times”，当即《周易》此语。' }],
        },
      ],
      sections: [],
    },
  ],
}

export default edition
