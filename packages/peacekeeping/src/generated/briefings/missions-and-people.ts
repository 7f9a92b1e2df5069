// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Briefing } from '@diglot/core'

export const missionsAndPeople: Briefing<'missions-and-people'> = {
  id: 'missions-and-people',
  title: { en: 'Missions and People', 'zh-Hans': '任务与人员' },
  subtitle: {
    en: 'Which UN missions have China’s armed forces joined, and who has died on them?',
    'zh-Hans': '中国军队参加过哪些联合国维和行动，又有哪些人在任务中去世？',
  },
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
      key: 'missions-continuing',
      fact: 'missions-continuing',
      note: {
        en: 'of participation, not of the life of the mission; a later report counts mission areas',
        'zh-Hans': '指参加的时间，不是行动的存续时间；后出的报道按任务区计',
      },
    },
    { key: 'first-observers', fact: 'first-observers', as: { en: 'military observers', 'zh-Hans': '名军事观察员' } },
    { key: 'first-participation', fact: 'first-participation' },
    {
      key: 'chinese-deployed',
      fact: 'chinese-deployed',
      note: {
        en: 'the English text counts persons; a later report, with police, gives more',
        'zh-Hans': '英文版按人数计；后出的报道连同警察计算，人数更多',
      },
    },
    {
      key: 'serving',
      fact: 'serving',
      as: { en: 'peacekeepers', 'zh-Hans': '名官兵' },
      note: { en: 'a later report rounds the number, perhaps with police', 'zh-Hans': '后出的报道只称约数，是否含警察未说明' },
    },
    {
      key: 'professionals-serving',
      fact: 'professionals-serving',
      as: { en: 'military professionals', 'zh-Hans': '名军事专业人员' },
    },
    {
      key: 'senior-posts',
      fact: 'senior-posts',
      as: { en: 'Chinese officers', 'zh-Hans': '名中国军人' },
      note: {
        en: 'whether they are among the military professionals depends on the language',
        'zh-Hans': '是否属于军事专业人员，中英文版说法不同',
      },
    },
    { key: 'women-peacekeepers', fact: 'women-peacekeepers', as: { en: 'women', 'zh-Hans': '名女性官兵' } },
    {
      key: 'countries-served',
      fact: 'countries-served',
      as: { en: 'countries and regions', 'zh-Hans': '个国家和地区' },
    },
    {
      key: 'fatalities',
      fact: 'fatalities',
      as: { en: 'Chinese service members', 'zh-Hans': '名中国官兵' },
      note: {
        en: 'the paper’s own list, which calls them sacrificed in Chinese; records of the UN differ in places',
        'zh-Hans': '据白皮书名单，原文称“牺牲”；联合国记录有出入',
      },
    },
    { key: 'juba-civilians', fact: 'juba-civilians', as: { en: 'civilians', 'zh-Hans': '名平民' } },
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
                { type: 'text', text: 'By the white paper’s count, China’s armed forces had joined ' },
                { type: 'fact', cite: 'missions-joined' },
                { type: 'text', text: ' by ' },
                { type: 'date', cite: 'missions-continuing' },
                { type: 'text', text: ' and were still taking part in ' },
                { type: 'fact', cite: 'missions-continuing' },
                { type: 'text', text: '. ' },
              ],
              [
                { type: 'text', text: 'At that time ' },
                { type: 'fact', cite: 'serving' },
                {
                  type: 'text',
                  text: ' were serving on them and at UN Headquarters; a count of the same month gives ',
                },
                { type: 'fact', cite: 'professionals-serving' },
                { type: 'text', text: '. ' },
              ],
              [
                { type: 'text', text: 'The paper names ' },
                { type: 'fact', cite: 'fatalities' },
                { type: 'text', text: ' who died on UN missions, without the causes of death. ' },
              ],
              [
                {
                  type: 'text',
                  text: 'Its dates are those of Chinese participation: several missions outlived it.',
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
                { type: 'text', text: '据白皮书统计，截至' },
                { type: 'date', cite: 'missions-continuing' },
                { type: 'text', text: '，中国军队累计参加' },
                { type: 'fact', cite: 'missions-joined' },
                { type: 'text', text: '，仍在参加的有' },
                { type: 'fact', cite: 'missions-continuing' },
                { type: 'text', text: '。' },
              ],
              [
                { type: 'text', text: '当时在各特派团和联合国总部执行任务的有' },
                { type: 'fact', cite: 'serving' },
                { type: 'text', text: '，另据同一时期的统计，在任的有' },
                { type: 'fact', cite: 'professionals-serving' },
                { type: 'text', text: '。' },
              ],
              [
                { type: 'text', text: '白皮书列出在维和行动中去世的' },
                { type: 'fact', cite: 'fatalities' },
                { type: 'text', text: '，未写明死因。' },
              ],
              [{ type: 'text', text: '所列时间是中国军队参加的时间，有些行动此后仍在继续。' }],
            ],
          },
        ],
      },
    },
    {
      type: 'key-facts',
      least: 5,
      cites: [
        'missions-joined',
        'missions-continuing',
        'serving',
        'fatalities',
        'senior-posts',
        'women-peacekeepers',
        'countries-served',
        'chinese-deployed',
      ],
    },
    {
      type: 'text',
      falls: 4,
      grows: 3,
      title: { en: 'Context', 'zh-Hans': '背景' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: 'It began in ' },
                { type: 'fact', cite: 'first-participation' },
                { type: 'text', text: ' with ' },
                { type: 'fact', cite: 'first-observers' },
                { type: 'text', text: '. ' },
              ],
              [
                {
                  type: 'text',
                  text: 'The first missions were for observers; Cambodia saw the first unit, of engineers. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: 'From the early years of the century the weight moved to Africa: the Congo, Liberia, Sudan, then Mali and South Sudan, where infantry went for the first time.',
                },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: 'Posts of command came too. ' }],
              [
                { type: 'text', text: 'The white paper counts ' },
                { type: 'fact', cite: 'senior-posts' },
                { type: 'text', text: ' in posts such as force commander or sector commander, and ' },
                { type: 'fact', cite: 'women-peacekeepers' },
                { type: 'text', text: ' who have served as peacekeepers. ' },
              ],
              [
                { type: 'text', text: 'It claims a presence in ' },
                { type: 'fact', cite: 'countries-served' },
                { type: 'text', text: '.' },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: 'Of a few deaths the text tells more. ' }],
              [
                {
                  type: 'text',
                  text: 'An observer died at his post in Lebanon; a sergeant in Mali was killed stopping a vehicle full of explosives; in Juba soldiers died in fighting in which, the paper says, their battalion kept ',
                },
                { type: 'fact', cite: 'juba-civilians' },
                { type: 'text', text: ' safe. ' },
              ],
              [{ type: 'text', text: 'Of the others the list gives a name, a mission and a day.' }],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'fact', cite: 'first-participation' },
                { type: 'text', text: '，' },
                { type: 'fact', cite: 'first-observers' },
                { type: 'text', text: '出发，是为开端。' },
              ],
              [{ type: 'text', text: '早期任务以派观察员为主，首支成建制部队是赴柬埔寨的工程兵。' }],
              [{ type: 'text', text: '进入新世纪后重心移向非洲：刚果（金）、利比里亚、苏丹，继而是马里和南苏丹，步兵营也首次派往南苏丹。' }],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '指挥职务也随之而来。' }],
              [
                { type: 'text', text: '白皮书称有' },
                { type: 'fact', cite: 'senior-posts' },
                { type: 'text', text: '出任特派团司令、战区司令等要职，参加维和的女性官兵有' },
                { type: 'fact', cite: 'women-peacekeepers' },
                { type: 'text', text: '，足迹遍及' },
                { type: 'fact', cite: 'countries-served' },
                { type: 'text', text: '。' },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [
                {
                  type: 'text',
                  text: '去世人员中，正文记述较详的只有几位：黎巴嫩的观察员在岗位上遇难；马里的士兵为阻止满载炸药的车辆冲撞营地而身亡；朱巴的战士在冲突中丧生，白皮书称步兵营当时守护了',
                },
                { type: 'fact', cite: 'juba-civilians' },
                { type: 'text', text: '。' },
              ],
              [{ type: 'text', text: '其余只列姓名、任务和日期。' }],
            ],
          },
        ],
      },
    },
    { type: 'missions', falls: 7, grows: 1, which: 'continuing-first' },
    { type: 'people', falls: 6, grows: 2, least: 4 },
    { type: 'chart', falls: 1, chart: 'participation' },
    { type: 'chart', falls: 2, chart: 'fatalities' },
    {
      type: 'timeline',
      falls: 3,
      least: 5,
      events: [
        'first-observers-sent',
        'untac-engineers-sent',
        'du-zhaoyu-dies',
        'shen-liangliang-dies',
        'juba-fighting',
        'yei-rescue',
        'zhao-jingmin-appointed',
        'first-infantry-battalion-sent',
        'units-sent-to-minusma',
        'engineers-sent-to-unamid',
        'units-sent-to-monuc',
        'units-sent-to-unmil',
        'engineers-sent-to-unifil',
        'units-sent-to-unmis',
        'helicopter-unit-sent',
        'tessalit-attack',
        'peacekeepers-in-parade',
      ],
    },
    {
      type: 'differences',
      falls: 5,
      grows: 4,
      least: 2,
      facts: ['serving'],
      divergences: [
        'death-of-xie-baojun',
        'death-of-yang-shupeng',
        'record-of-fu-sen',
        'missions-or-mission-areas-serving',
        'participation-and-life-of-missions',
        'senior-posts-scope',
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
                  text: 'The lists are annexes of a government white paper and have no other source here. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: 'Records of the UN, where they were at hand, are named as a side of their own; they were not searched for every name.',
                },
              ],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '名单均为政府白皮书的附录，此处别无其他来源。' }],
              [{ type: 'text', text: '手头有联合国记录之处，单列为对照，但未逐人查核。' }],
            ],
          },
        ],
      },
    },
    {
      type: 'data-notes',
      falls: 9,
      title: { en: 'Notes on the data', 'zh-Hans': '数据说明' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [
                {
                  type: 'text',
                  text: 'Participation is dated by month, from joining to leaving; sending a unit can come later. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: 'A mission that had no end in the paper is shown as continuing, although nothing here says what became of it since. ',
                },
              ],
              [{ type: 'text', text: 'Names are spelled as the paper spells them.' }],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '参加时间精确到月，自参加之日起至撤出之日止，派出分队可能更晚。' }],
              [{ type: 'text', text: '白皮书未写结束时间的列为“至今”，此后的情况不在所用来源之内。' }],
              [{ type: 'text', text: '人名写法依白皮书。' }],
            ],
          },
        ],
      },
    },
    { type: 'sources' },
  ],
}

export default missionsAndPeople
