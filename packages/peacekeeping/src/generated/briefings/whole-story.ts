// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Briefing } from '@diglot/core'

export const wholeStory: Briefing<'whole-story'> = {
  id: 'whole-story',
  title: { en: 'China’s Armed Forces in UN Peacekeeping', 'zh-Hans': '中国军队与联合国维和行动' },
  subtitle: { en: 'What do five Chinese papers say, and where do they differ?', 'zh-Hans': '五份中方材料说了什么，又有哪些不同？' },
  authors: { en: 'The Diglot editors', 'zh-Hans': 'Diglot编者' },
  version: '1.0.0',
  length: 2,
  cites: [
    {
      key: 'missions-joined',
      fact: 'missions-joined',
      note: { en: 'a later report, with police, counts more', 'zh-Hans': '后出的报道连同警察计算，项数更多' },
    },
    {
      key: 'chinese-deployed',
      fact: 'chinese-deployed',
      note: {
        en: 'the English text counts persons; a later report, with police, gives more',
        'zh-Hans': '英文版按人数计；后出的报道连同警察计算，人数更多',
      },
    },
    {
      key: 'chinese-deployed@training-exchange-2021',
      fact: 'chinese-deployed',
      source: 'training-exchange-2021',
      as: { en: 'peacekeepers', 'zh-Hans': '名维和人员' },
      note: { en: 'military and police together, unlike the white paper', 'zh-Hans': '军队和警察合计，与白皮书口径不同' },
    },
    { key: 'first-participation', fact: 'first-participation' },
    { key: 'first-observers', fact: 'first-observers', as: { en: 'military observers', 'zh-Hans': '名军事观察员' } },
    { key: 'paper-published', fact: 'paper-published' },
    {
      key: 'serving',
      fact: 'serving',
      as: { en: 'peacekeepers', 'zh-Hans': '名官兵' },
      note: { en: 'a later report rounds the number, perhaps with police', 'zh-Hans': '后出的报道只称约数，是否含警察未说明' },
    },
    {
      key: 'missions-continuing',
      fact: 'missions-continuing',
      note: { en: 'the later report counts mission areas', 'zh-Hans': '后出的报道按任务区计' },
    },
    {
      key: 'fatalities',
      fact: 'fatalities',
      as: { en: 'Chinese service members', 'zh-Hans': '名中国官兵' },
      note: { en: 'the paper’s own list; records of the UN differ in places', 'zh-Hans': '据白皮书名单，联合国记录有出入' },
    },
    {
      key: 'standby-force',
      fact: 'standby-force',
      as: { en: 'troops', 'zh-Hans': '人' },
      note: { en: 'the commentary gives the number without a unit', 'zh-Hans': '评论文章有数字而无单位' },
    },
    {
      key: 'pledges',
      fact: 'pledges',
      as: { en: 'pledges', 'zh-Hans': '项承诺' },
      note: {
        en: 'the English text calls them measures here, pledges elsewhere; the Chinese always pledges',
        'zh-Hans': '英文版此处称“措施”，他处称“承诺”；中文版均称“承诺”',
      },
    },
    {
      key: 'african-union-aid',
      fact: 'african-union-aid',
      note: {
        en: 'the English text has the commitment honoured, the Chinese being carried out',
        'zh-Hans': '英文版称已兑现，中文版称积极落实',
      },
    },
    { key: 'rank-among-permanent-members', fact: 'rank-among-permanent-members' },
    { key: 'rank-in-peacekeeping-assessment', fact: 'rank-in-peacekeeping-assessment' },
  ],
  parts: [
    {
      type: 'bottom-line',
      title: { en: 'Bottom line', 'zh-Hans': '要点' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: 'China’s armed forces have taken part in UN peacekeeping since ' },
                { type: 'fact', cite: 'first-participation' },
                { type: 'text', text: ', and a white paper of ' },
                { type: 'fact', cite: 'paper-published' },
                { type: 'text', text: ' puts the total at ' },
                { type: 'fact', cite: 'missions-joined' },
                { type: 'text', text: ' and ' },
                { type: 'fact', cite: 'chinese-deployed' },
                { type: 'text', text: '. ' },
              ],
              [
                { type: 'text', text: 'That paper says that ' },
                { type: 'fact', cite: 'serving' },
                { type: 'text', text: ' were serving in ' },
                { type: 'date', cite: 'serving' },
                { type: 'text', text: ' and that ' },
                { type: 'fact', cite: 'fatalities' },
                { type: 'text', text: ' had died on UN missions. ' },
              ],
              [
                { type: 'text', text: 'It reports on ' },
                { type: 'fact', cite: 'pledges' },
                {
                  type: 'text',
                  text: ' made at the UN, of which only the aid to the African Union has a stated target. ',
                },
              ],
              [
                { type: 'given', document: 'training-exchange-2021' },
                {
                  type: 'text',
                  text: 'Its figures count the armed forces alone and, in Chinese, deployments and not heads; a later report counts police as well and is not comparable.',
                },
              ],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: '中国军队自' },
                { type: 'fact', cite: 'first-participation' },
                { type: 'text', text: '起参加联合国维和行动；据' },
                { type: 'fact', cite: 'paper-published' },
                { type: 'text', text: '的白皮书，累计参加' },
                { type: 'fact', cite: 'missions-joined' },
                { type: 'text', text: '，派出' },
                { type: 'fact', cite: 'chinese-deployed' },
                { type: 'text', text: '。' },
              ],
              [
                { type: 'text', text: '白皮书称，' },
                { type: 'date', cite: 'serving' },
                { type: 'text', text: '有' },
                { type: 'fact', cite: 'serving' },
                { type: 'text', text: '在执行任务；先后有' },
                { type: 'fact', cite: 'fatalities' },
                { type: 'text', text: '在维和行动中去世。' },
              ],
              [
                { type: 'text', text: '白皮书逐一说明在联合国宣布的' },
                { type: 'fact', cite: 'pledges' },
                { type: 'text', text: '的落实情况，其中只有对非盟的援助说明了目标。' },
              ],
              [
                { type: 'given', document: 'training-exchange-2021' },
                { type: 'text', text: '以上数字仅计军队，中文版按人次而不按人数计；后出的报道把警察一并计入，不可直接比较。' },
              ],
            ],
          },
        ],
      },
    },
    {
      type: 'key-facts',
      grows: 2,
      least: 5,
      cites: [
        'missions-joined',
        'chinese-deployed',
        'serving',
        'fatalities',
        'standby-force',
        'missions-continuing',
        'rank-in-peacekeeping-assessment',
        'rank-among-permanent-members',
      ],
    },
    {
      type: 'text',
      falls: 6,
      grows: 1,
      title: { en: 'Context', 'zh-Hans': '背景' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: 'The first Chinese contingent was small: ' },
                { type: 'fact', cite: 'first-observers' },
                { type: 'text', text: ' sent to the UN Truce Supervision Organization in ' },
                { type: 'fact', cite: 'first-participation' },
                { type: 'text', text: '. ' },
              ],
              [
                {
                  type: 'text',
                  text: 'Formed units followed, of engineers, then of medical and transport troops, and later of force protection, infantry and helicopters. ',
                },
              ],
              [
                { type: 'text', text: 'The white paper ranks China in ' },
                { type: 'fact', cite: 'rank-in-peacekeeping-assessment' },
                { type: 'text', text: ' among contributors to the peacekeeping assessment and in ' },
                { type: 'fact', cite: 'rank-among-permanent-members' },
                { type: 'text', text: ' among the permanent members of the Security Council for troops.' },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: 'The turn in policy that the paper stresses came on ' },
                { type: 'event', event: 'pledges-announced' },
                {
                  type: 'text',
                  text: ', when President Xi Jinping announced the pledges at the UN summit on peacekeeping. ',
                },
              ],
              [
                { type: 'text', text: 'The largest in troops was a standby force of ' },
                { type: 'fact', cite: 'standby-force' },
                { type: 'text', text: ', registered with the UN in ' },
                { type: 'event', event: 'standby-force-registered' },
                { type: 'text', text: '. ' },
              ],
              [
                { type: 'text', text: 'Aid of ' },
                { type: 'fact', cite: 'african-union-aid' },
                { type: 'text', text: ' to the African Union was the pledge with a sum attached.' },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: 'What came after is thinner. ' }],
              [
                { type: 'text', text: 'A news report of ' },
                { type: 'event', event: 'exchange-meeting-reported' },
                { type: 'text', text: ' raises the total to ' },
                { type: 'fact', cite: 'chinese-deployed@training-exchange-2021' },
                { type: 'text', text: ', but counts police too. ' },
              ],
              [
                { type: 'given', document: 'security-initiative-2023' },
                {
                  type: 'text',
                  text: 'A review by the Ministry of National Defense and an opinion piece on the Global Security Initiative speak of peacekeeping in passing and count nothing.',
                },
              ],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: '最初的规模很小：' },
                { type: 'fact', cite: 'first-participation' },
                { type: 'text', text: '，' },
                { type: 'fact', cite: 'first-observers' },
                { type: 'text', text: '赴联合国停战监督组织。' },
              ],
              [{ type: 'text', text: '其后派出成建制分队，先是工兵，继而有医疗、运输，后来又有警卫、步兵和直升机分队。' }],
              [
                { type: 'text', text: '白皮书称，中国的维和摊款居' },
                { type: 'fact', cite: 'rank-in-peacekeeping-assessment' },
                { type: 'text', text: '，在安理会常任理事国中出兵居' },
                { type: 'fact', cite: 'rank-among-permanent-members' },
                { type: 'text', text: '。' },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: '白皮书着重讲述的政策转折在' },
                { type: 'event', event: 'pledges-announced' },
                { type: 'text', text: '：国家主席习近平当日在联合国维和峰会上宣布各项承诺。' },
              ],
              [
                { type: 'text', text: '其中人数最多的是' },
                { type: 'fact', cite: 'standby-force' },
                { type: 'text', text: '的维和待命部队，' },
                { type: 'event', event: 'standby-force-registered' },
                { type: 'text', text: '在联合国完成注册；写明金额的是对非盟' },
                { type: 'fact', cite: 'african-union-aid' },
                { type: 'text', text: '的援助。' },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '此后的材料较为单薄。' }],
              [
                { type: 'event', event: 'exchange-meeting-reported' },
                { type: 'text', text: '的一篇报道把总数提高到' },
                { type: 'fact', cite: 'chinese-deployed@training-exchange-2021' },
                { type: 'text', text: '，但含警察。' },
              ],
              [
                { type: 'given', document: 'security-initiative-2023' },
                { type: 'text', text: '国防部的年度回顾和一篇关于全球安全倡议的评论只是顺带谈到维和，没有给出数字。' },
              ],
            ],
          },
        ],
      },
    },
    { type: 'missions', falls: 1, which: 'continuing-first' },
    { type: 'chart', falls: 5, chart: 'troops-by-kind' },
    { type: 'chart', falls: 1, chart: 'personnel-by-capability' },
    { type: 'chart', falls: 1, chart: 'participation' },
    { type: 'chart', falls: 1, chart: 'standby-force' },
    { type: 'chart', falls: 1, chart: 'fatalities' },
    {
      type: 'timeline',
      falls: 4,
      least: 6,
      events: [
        'first-observers-sent',
        'untac-engineers-sent',
        'pledges-announced',
        'first-infantry-battalion-sent',
        'standby-force-registered',
        'white-paper-published',
        'unsas-joined',
        'helicopter-unit-sent',
        'units-sent-to-minusma',
        'exchange-meeting',
        'concept-paper-presented',
        'peacekeepers-in-parade',
        'cooperation-reviewed',
        'units-reach-level-2',
        'zhao-jingmin-appointed',
        'peacekeeping-center-established',
        'units-sent-to-monuc',
        'resolution-2518-is-passed',
      ],
    },
    { type: 'commitments', falls: 3, enumeration: 'pledges' },
    {
      type: 'differences',
      falls: 7,
      grows: 3,
      least: 1,
      facts: ['chinese-deployed', 'missions-joined', 'serving', 'patients-treated', 'bridges-built'],
      divergences: ['missions-or-mission-areas-serving', 'standby-force-without-unit', 'impartiality-or-neutrality'],
      kinds: [],
    },
    {
      type: 'terms',
      falls: 2,
      least: 4,
      terms: [
        'troop-contributing-country',
        'standby-force',
        'military-professional',
        'enabling-capabilities',
        'force-protection',
        'impartiality',
        'host-nation',
        'peacekeeping-assessment',
      ],
      kinds: [],
    },
    {
      type: 'source-base',
      title: { en: 'What the sources are', 'zh-Hans': '来源说明' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [
                {
                  type: 'text',
                  text: 'All are Chinese and speak for, or in support of, the Chinese government; none was checked against records of the UN. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: 'The commentary and the ministry’s review are machine translations, whose wording is nobody’s choice.',
                },
              ],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '所用来源均出自中方，或代表中国政府，或支持其立场，未与联合国记录核对。' }],
              [{ type: 'text', text: '评论文章和国防部年度回顾用的是机器译文，其措辞并非出于任何人的斟酌。' }],
            ],
          },
        ],
      },
    },
    {
      type: 'data-notes',
      falls: 8,
      title: { en: 'Notes on the data', 'zh-Hans': '数据说明' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: 'A deployment (' },
                { type: 'emphasis', children: [{ type: 'text', text: 'renci' }] },
                { type: 'text', text: ') is one tour of one person: whoever goes twice counts twice. ' },
              ],
              [
                {
                  type: 'text',
                  text: 'The deployments stated by kind of unit do not add up to the total, because that of the infantry is not stated; this briefing does not fill the gap. ',
                },
              ],
              [{ type: 'text', text: '“Died” stands for the white paper’s own word, sacrificed.' }],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '“人次”指一人一次派遣，同一人再次派出则再计一次。' }],
              [{ type: 'text', text: '白皮书按分队种类列出的人次之和不等于总数，因为步兵的人次没有列出，本简报不作推算。' }],
              [{ type: 'text', text: '“去世”对应白皮书原文的“牺牲”。' }],
            ],
          },
        ],
      },
    },
    { type: 'sources' },
  ],
}

export default wholeStory
