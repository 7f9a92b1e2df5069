// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Briefing } from '@diglot/core'

export const chronology: Briefing<'chronology'> = {
  id: 'chronology',
  title: { en: 'A Chronology, 1990–2023', 'zh-Hans': '大事年表（1990—2023年）' },
  subtitle: { en: 'What happened when, according to the papers?', 'zh-Hans': '据各份材料，何时发生了什么？' },
  authors: { en: 'The Diglot editors', 'zh-Hans': 'Diglot编者' },
  version: '1.0.0',
  length: 2,
  cites: [
    { key: 'first-participation', fact: 'first-participation' },
    { key: 'first-observers', fact: 'first-observers', as: { en: 'military observers', 'zh-Hans': '名军事观察员' } },
    { key: 'untac-engineers', fact: 'untac-engineers', as: { en: 'engineers', 'zh-Hans': '名工程兵' } },
    {
      key: 'infantry-battalion-strength',
      fact: 'infantry-battalion-strength',
      as: { en: 'infantry', 'zh-Hans': '名步兵' },
    },
    {
      key: 'force-protection-unit-strength',
      fact: 'force-protection-unit-strength',
      as: { en: 'troops', 'zh-Hans': '人' },
    },
    {
      key: 'helicopter-unit-strength',
      fact: 'helicopter-unit-strength',
      as: { en: 'troops', 'zh-Hans': '人' },
    },
    {
      key: 'standby-force',
      fact: 'standby-force',
      as: { en: 'troops', 'zh-Hans': '人' },
      note: { en: 'the commentary gives the number without a unit', 'zh-Hans': '评论文章有数字而无单位' },
    },
    { key: 'years-of-participation', fact: 'years-of-participation' },
    {
      key: 'missions-joined',
      fact: 'missions-joined',
      note: { en: 'a later report, with police, counts more', 'zh-Hans': '后出的报道连同警察计算，项数更多' },
    },
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
                { type: 'text', text: 'The record begins in ' },
                { type: 'fact', cite: 'first-participation' },
                { type: 'text', text: ', with ' },
                { type: 'fact', cite: 'first-observers' },
                { type: 'text', text: ', and the white paper closes it after ' },
                { type: 'fact', cite: 'years-of-participation' },
                { type: 'text', text: ' and ' },
                { type: 'fact', cite: 'missions-joined' },
                { type: 'text', text: '. ' },
              ],
              [
                {
                  type: 'text',
                  text: 'Formed units came in steps: engineers, then medical and transport units, force protection, infantry and at last helicopters. ',
                },
              ],
              [
                { type: 'text', text: 'The summit of ' },
                { type: 'event', event: 'pledges-announced' },
                {
                  type: 'text',
                  text: ' divides the story as the white paper tells it; what later papers date is meetings and texts.',
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
                { type: 'text', text: '记录始于' },
                { type: 'fact', cite: 'first-participation' },
                { type: 'text', text: '，' },
                { type: 'fact', cite: 'first-observers' },
                { type: 'text', text: '出发；到白皮书收笔时，已历' },
                { type: 'fact', cite: 'years-of-participation' },
                { type: 'text', text: '、' },
                { type: 'fact', cite: 'missions-joined' },
                { type: 'text', text: '。' },
              ],
              [{ type: 'text', text: '成建制分队逐步派出：先有工兵，继有医疗、运输分队，再有警卫、步兵，最后是直升机。' }],
              [
                { type: 'text', text: '按白皮书的叙述，' },
                { type: 'event', event: 'pledges-announced' },
                { type: 'text', text: '的峰会是分界；后出材料注明日期的，多是会议和文件。' },
              ],
            ],
          },
        ],
      },
    },
    {
      type: 'key-facts',
      least: 5,
      cites: [
        'first-observers',
        'untac-engineers',
        'force-protection-unit-strength',
        'infantry-battalion-strength',
        'helicopter-unit-strength',
        'standby-force',
        'missions-joined',
      ],
    },
    {
      type: 'text',
      falls: 3,
      title: { en: 'How to read it', 'zh-Hans': '阅读说明' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [
                {
                  type: 'text',
                  text: 'Joining a mission, deciding to send a unit and its first day at work are different events, and the papers date now one, now another. ',
                },
              ],
              [{ type: 'text', text: 'Where they part, the table of differences says so. ' }],
              [
                {
                  type: 'text',
                  text: 'Nothing here is dated more precisely than its source: a month without a day is a month.',
                },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: 'The white paper’s own timeline is the source of most entries. ' }],
              [
                {
                  type: 'text',
                  text: 'It is a selection by the government, and it puts diplomacy beside operations. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: 'Deaths are entered where the text tells of them; the complete list is in the briefing on missions and people.',
                },
              ],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '参加行动、决定派出分队、分队开始执行任务，是不同的事件，各份材料所记日期有时指前者，有时指后者；有出入之处见“各来源说法不一之处”。' }],
              [{ type: 'text', text: '日期一律不比来源更精确：只写到月的，就只写到月。' }],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '多数条目出自白皮书附录的大事记。' }],
              [{ type: 'text', text: '那是政府的取舍，外交活动与行动并列。' }],
              [{ type: 'text', text: '去世人员只收正文有记述的，完整名单见《任务与人员》简报。' }],
            ],
          },
        ],
      },
    },
    {
      type: 'timeline',
      grows: 1,
      least: 2,
      events: [
        'first-observers-sent',
        'untac-engineers-sent',
        'unsas-joined',
        'units-sent-to-monuc',
        'zhao-jingmin-appointed',
        'units-sent-to-minusma',
        'first-infantry-battalion-sent',
        'pledges-announced',
        'standby-force-registered',
        'helicopter-unit-sent',
        'white-paper-published',
        'exchange-meeting',
        'concept-paper-presented',
        'cooperation-reviewed',
        'peacekeepers-in-parade',
        'peacekeeping-center-established',
        'units-sent-to-unmil',
        'engineers-sent-to-unifil',
        'units-sent-to-unmis',
        'engineers-sent-to-unamid',
        'du-zhaoyu-dies',
        'shen-liangliang-dies',
        'juba-fighting',
        'yei-rescue',
        'units-reach-level-2',
        'units-reach-level-3',
        'peacekeeping-affairs-office-established',
        'jiang-zemin-at-the-security-council',
        'hu-jintao-in-liberia',
        'peacekeeping-mission-2009',
        'first-china-us-consultation',
        'units-moved-to-unmiss',
        'ban-ki-moon-at-the-center',
        'challenges-forum-2014',
        'police-squad-formed',
        'police-squad-at-rapid-deployment-level',
        'geneva-speech',
        'tessalit-attack',
        'sopo-bridge-built',
        'resolution-2518-is-passed',
        'group-of-friends-begins',
        'security-initiative-put-forward',
        'peacekeeping-affairs-center-formed',
        'intelligence-handbook-drafted',
        'engineer-manual-updated',
        'china-africa-summit',
        'unifil-reinforced',
        'construction-engineers-sent-to-unifil',
        'first-khan-quest',
        'senior-mission-leaders-course',
        'training-of-trainers-course',
        'china-vietnam-memorandum',
        'first-brics-consultation',
        'first-china-uk-dialogue',
        'china-pakistan-protocol',
        'photo-exhibition',
        'flood-in-uvira',
        'riot-in-juba',
        'visits-with-germany',
        'helicopter-unit-first-flight',
      ],
      title: { en: 'Timeline', 'zh-Hans': '大事记' },
      prose: { en: [], 'zh-Hans': [] },
    },
    {
      type: 'differences',
      falls: 4,
      grows: 2,
      least: 2,
      facts: [],
      divergences: [
        'untac-joined-and-unit-sent',
        'minusma-joined-and-units-sent',
        'helicopter-unit-dates',
        'helicopter-august-2017',
        'death-of-xie-baojun',
        'day-of-meeting-and-report',
        'concept-paper-year',
        'reform-year',
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
                  text: 'Most dates come from the white paper’s annex, later ones from the papers of their years. ',
                },
              ],
              [{ type: 'text', text: 'None was checked against records of the UN.' }],
            ],
          },
        ],
        'zh-Hans': [{ type: 'paragraph', sentences: [[{ type: 'text', text: '日期多出自白皮书附录，以后的出自当年各份材料，均未与联合国记录核对。' }]] }],
      },
    },
    {
      type: 'data-notes',
      falls: 6,
      title: { en: 'Notes on the data', 'zh-Hans': '数据说明' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [
                {
                  type: 'text',
                  text: 'Entries are in the order of their dates; a year stands before its months and a month before its days. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: 'Dates that a source gives without a year, or only in relation to another, were completed by the editors and are noted as such in the library.',
                },
              ],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '条目按日期先后排列，只有年份的列于该年各月之前，只有月份的列于该月各日之前。' }],
              [{ type: 'text', text: '来源未写年份或只写相对时间的，由编者补出，并在资料库中注明。' }],
            ],
          },
        ],
      },
    },
    { type: 'sources' },
  ],
}

export default chronology
