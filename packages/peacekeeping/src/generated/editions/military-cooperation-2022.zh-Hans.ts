// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Edition } from '@diglot/core'
import type { BlockIds } from '../ids.ts'

const edition: Edition<'military-cooperation-2022', BlockIds['military-cooperation-2022']> = {
  document: 'military-cooperation-2022',
  lang: 'zh-Hans',
  title: '为了和平，走向世界：国防部回顾2022年国际军事合作工作',
  restates: 'military-cooperation-2022.en',
  sections: [
    {
      id: 's1',
      role: 'chapter',
      number: 1,
      heading: { type: 'heading', id: 's1.h', children: [{ type: 'text', text: '为了和平，走向世界' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's1.p1',
          number: '1',
          children: [
            {
              type: 'text',
              text: '新华社记者张汨汨2022年12月29日自北京报道，2022年以来，中国军队忠实践行人类命运共同体理念，坚持履行大国军队的国际责任，积极开展国际军事合作，成果丰硕。国防部新闻局副局长、国防部新闻发言人谭克非在2022年12月29日的例行记者会上，回顾了全年国际军事合作工作。',
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
              text: '谭克非说，过去一年，中国军队国际军事合作以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平强军思想和习近平外交思想，深刻领悟“两个确立”的决定性意义，贯彻军委主席负责制；紧扣党在新时代的强军目标，聚焦备战打仗，勇于开拓创新，为捍卫国家主权、安全、发展利益，维护世界和平稳定，服务构建人类命运共同体作出积极贡献。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p3',
          number: '3',
          children: [
            {
              type: 'text',
              text: '谭克非说，第一是服务政治外交大局。今年以来，在习主席元首外交战略引领下，中央军委领导同俄罗斯、美国、柬埔寨、巴基斯坦、沙特等国防务部门和军队领导人会见会谈或视频通话，推动元首外交成果在国际军事合作领域落实；举办建军95周年招待会、第二届中非和平安全论坛部长会议、第五届中拉高级防务论坛等活动，并借此积极宣介习主席提出的全球安全倡议和人类命运共同体等重大理念，增进外方对中国政策立场的理解和认同。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p4',
          number: '4',
          children: [
            {
              type: 'text',
              text: '谭克非说，第二是捍卫国家主权、尊严和核心利益。按他的说法，针对美国等个别国家在台湾、南海等涉及中国核心利益和重大关切问题上的“挑衅言行”，中方坚决开展军事行动捍卫国家主权和安全，同时提出严正交涉，实施反制和惩戒，及时批驳、澄清，表明态度和立场。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p5',
          number: '5',
          children: [
            {
              type: 'text',
              text: '谭克非说，第三是聚焦备战这一主责主业。中方积极组织和参加“东方-2022”、中俄联合空中战略巡航、“海上联合-2022”、“鹰击-2022”、“国际军事比赛-2022”等中外联合演训活动',
            },
            { type: 'note-reference', note: 's1.n-exercises' },
            { type: 'text', text: '，深化了同有关国家军队的互信与合作，为提高实战化训练水平发挥了积极作用。' },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p6',
          number: '6',
          children: [
            { type: 'text', text: '谭克非说，第四是有效维护战略稳定大局。他说，过去一年，中方践行全球安全倡议' },
            { type: 'note-reference', note: 's1.n-zhongshi' },
            {
              type: 'text',
              text: '，持续深化中俄两军务实交流合作，两军战略协作保持高水平；维护中美两军关系总体稳定，敦促美方相向而行，落实两国元首共识，畅通沟通渠道，妥处矛盾分歧，加强危机管控；同欧洲国家防务部门和军队保持战略沟通；继续深化同周边国家各领域务实合作，为推动构建周边命运共同体发挥积极作用；加强同非洲、拉美、南太平洋地区发展中国家的防务安全合作；积极开展国际军控和履约合作，坚决维护国家战略利益和全球战略稳定。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p7',
          number: '7',
          children: [
            {
              type: 'text',
              text: '谭克非说，第五是深度参与全球安全治理。中方积极参加上海合作组织国防部长会议、东盟防长扩大会、中国—东盟防长非正式会晤等机制性会议，派军队高级代表团出席香格里拉对话会，参加莫斯科国际安全会议等多边对话与合作机制；举办首届“共同愿景”维和国际论坛',
            },
            { type: 'note-reference', note: 's1.n-forum' },
            { type: 'text', text: '、北京香山论坛专家视频会等，不断提升“我军”（发言人用语）的国际话语权和影响力。' },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p8',
          number: '8',
          children: [
            { type: 'text', text: '谭克非说，第六是服务构建人类命运共同体。海军“和平方舟”号医院船赴印度尼西亚执行“和谐使命-2022”任务' },
            { type: 'note-reference', note: 's1.n-harmony' },
            {
              type: 'text',
              text: '，为当地民众提供医疗服务；空军运-20飞机赴汤加、阿富汗、巴基斯坦等国执行人道主义救援任务；中国军队积极参加维和、护航等行动，持续为国际社会提供公共安全产品。',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p9',
          number: '9',
          children: [
            { type: 'text', text: '报道援引谭克非的话：“为了和平，走向世界。”他说，面对世界之变、时代之变、历史之变，中国军队将继续以习近平新时代中国特色社会主义思想' },
            { type: 'note-reference', note: 's1.n-thought' },
            { type: 'text', text: '为指导，聚焦如期实现建军一百年奋斗目标' },
            { type: 'note-reference', note: 's1.n-centenary' },
            { type: 'text', text: '，拓展和深化对外军事关系，加强务实交流合作，为维护世界和平、促进共同发展作出新的更大贡献。' },
          ],
        },
        {
          type: 'note',
          id: 's1.n-exercises',
          children: [
            {
              type: 'text',
              text: '英文译文作“joint exercises and training leagues”，“leagues”疑为“联赛”的直译，指联合比赛。所列各项通用英文名称为Vostok 2022、joint strategic air patrol、Joint Sea-2022、Falcon Strike-2022和International Army Games 2022。',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-zhongshi',
          children: [
            {
              type: 'text',
              text: '英文译文作“Zhongshi has implemented global security initiatives”，“Zhongshi”未译出，疑为“忠实”；“global security initiatives”当指全球安全倡议。',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-forum',
          children: [{ type: 'text', text: '英文译文作“Common Vision”，国防部所用英文名称为“Shared Vision”。' }],
        },
        {
          type: 'note',
          id: 's1.n-harmony',
          children: [{ type: 'text', text: '英文译文作“Harmonious Mission-2022”，通用英文名称为Mission Harmony-2022。' }],
        },
        {
          type: 'note',
          id: 's1.n-thought',
          children: [{ type: 'text', text: '英文译文作“Xi Jinping’s new era of socialism …”，当指习近平新时代中国特色社会主义思想。' }],
        },
        {
          type: 'note',
          id: 's1.n-centenary',
          children: [
            {
              type: 'text',
              text: '英文译文作“the 100-year struggle of the army as”，后接“scheduled The goal”，语句不通，当指建军一百年奋斗目标。',
            },
          ],
        },
      ],
      sections: [],
    },
  ],
}

export default edition
