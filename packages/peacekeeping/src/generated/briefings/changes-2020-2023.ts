// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Briefing } from '@diglot/core'

export const changes20202023: Briefing<'changes-2020-2023'> = {
  id: 'changes-2020-2023',
  title: { en: 'What Changed, 2020–2023', 'zh-Hans': '2020至2023年的变化' },
  subtitle: { en: 'What do the papers after the white paper add to it?', 'zh-Hans': '白皮书之后的材料补充了什么？' },
  authors: { en: 'The Diglot editors', 'zh-Hans': 'Diglot编者' },
  version: '1.0.0',
  length: 2,
  cites: [
    {
      key: 'chinese-deployed',
      fact: 'chinese-deployed',
      note: { en: 'armed forces alone; the English text counts persons', 'zh-Hans': '仅计军队；英文版按人数计' },
    },
    {
      key: 'chinese-deployed@training-exchange-2021',
      fact: 'chinese-deployed',
      source: 'training-exchange-2021',
      as: { en: 'peacekeepers', 'zh-Hans': '名维和人员' },
      note: { en: 'military and police together, unlike the white paper', 'zh-Hans': '军队和警察合计，与白皮书口径不同' },
    },
    { key: 'missions-joined', fact: 'missions-joined', note: { en: 'armed forces alone', 'zh-Hans': '仅计军队' } },
    {
      key: 'missions-joined@training-exchange-2021',
      fact: 'missions-joined',
      source: 'training-exchange-2021',
      note: { en: 'military and police together, unlike the white paper', 'zh-Hans': '军队和警察合计，与白皮书口径不同' },
    },
    {
      key: 'serving',
      fact: 'serving',
      as: { en: 'peacekeepers', 'zh-Hans': '名官兵' },
      note: { en: 'missions and UN Headquarters', 'zh-Hans': '含特派团和联合国总部' },
    },
    {
      key: 'serving@training-exchange-2021',
      fact: 'serving',
      source: 'training-exchange-2021',
      as: { en: 'peacekeepers', 'zh-Hans': '名维和人员' },
      note: { en: 'whether police are included is not said', 'zh-Hans': '是否含警察未说明' },
    },
    {
      key: 'mission-areas-serving',
      fact: 'mission-areas-serving',
      note: { en: 'the white paper counts missions', 'zh-Hans': '白皮书按特派团计' },
    },
    { key: 'paper-published', fact: 'paper-published' },
    { key: 'group-of-friends-date', fact: 'group-of-friends-date' },
    { key: 'resolution-2518-passed', fact: 'resolution-2518-passed' },
    { key: 'cooperation-review-date', fact: 'cooperation-review-date' },
    {
      key: 'concept-paper-published',
      fact: 'concept-paper-published',
      note: { en: 'the source gives the day without a year', 'zh-Hans': '源文只写月日，未写年份' },
    },
    {
      key: 'concept-paper-priorities',
      fact: 'concept-paper-priorities',
      as: { en: 'priorities', 'zh-Hans': '个重点合作方向' },
      note: { en: 'the source sums them up in points and does not list them', 'zh-Hans': '源文只作概括，未逐一列出' },
    },
    {
      key: 'initiative-supporters',
      fact: 'initiative-supporters',
      note: { en: 'probably countries and regional organizations', 'zh-Hans': '当为国家和地区组织' },
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
                { type: 'text', text: 'The papers after the white paper of ' },
                { type: 'fact', cite: 'paper-published' },
                { type: 'text', text: ' add a larger total and little else that can be counted. ' },
              ],
              [
                { type: 'text', text: 'A news report of ' },
                { type: 'event', event: 'exchange-meeting-reported' },
                { type: 'text', text: ' speaks of ' },
                { type: 'fact', cite: 'chinese-deployed@training-exchange-2021' },
                { type: 'text', text: ' and ' },
                { type: 'fact', cite: 'missions-joined@training-exchange-2021' },
                { type: 'text', text: ', but counts police with the military. ' },
              ],
              [
                {
                  type: 'text',
                  text: 'That is a change of scope, and the sources do not show how much of it is growth. ',
                },
              ],
              [
                { type: 'given', document: 'military-cooperation-2022' },
                {
                  type: 'text',
                  text: 'After it, peacekeeping is mentioned as part of wider themes: military cooperation, then global security.',
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
                { type: 'fact', cite: 'paper-published' },
                { type: 'text', text: '的白皮书之后，各份材料提出了更大的总数，此外可计之数不多。' },
              ],
              [
                { type: 'event', event: 'exchange-meeting-reported' },
                { type: 'text', text: '的一篇报道称有' },
                { type: 'fact', cite: 'chinese-deployed@training-exchange-2021' },
                { type: 'text', text: '、' },
                { type: 'fact', cite: 'missions-joined@training-exchange-2021' },
                { type: 'text', text: '，但把警察与军队合并计算。' },
              ],
              [{ type: 'text', text: '口径变了，其中有多少是增长，来源看不出来。' }],
              [
                { type: 'given', document: 'military-cooperation-2022' },
                { type: 'text', text: '此后，维和行动只作为更大主题的一部分出现：先是军事合作，继而是全球安全。' },
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
        'chinese-deployed',
        'chinese-deployed@training-exchange-2021',
        'missions-joined',
        'missions-joined@training-exchange-2021',
        'serving',
        'serving@training-exchange-2021',
        'mission-areas-serving',
        'initiative-supporters',
      ],
    },
    {
      type: 'text',
      falls: 6,
      grows: 1,
      title: { en: 'After the white paper', 'zh-Hans': '白皮书之后' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: 'The white paper set the base line: ' },
                { type: 'fact', cite: 'chinese-deployed' },
                { type: 'text', text: ', ' },
                { type: 'fact', cite: 'missions-joined' },
                { type: 'text', text: ', and ' },
                { type: 'fact', cite: 'serving' },
                { type: 'text', text: ' in ' },
                { type: 'date', cite: 'serving' },
                { type: 'text', text: '. ' },
              ],
              [
                {
                  type: 'text',
                  text: 'A newspaper commentary of the same year restates it and adds no figure of its own.',
                },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: 'In ' },
                { type: 'event', event: 'exchange-meeting' },
                {
                  type: 'text',
                  text: ' China and the UN held a meeting online on the experience of peacekeeping. ',
                },
              ],
              [
                { type: 'text', text: 'The report on it gives ' },
                { type: 'fact', cite: 'serving@training-exchange-2021' },
                { type: 'text', text: ' in ' },
                { type: 'fact', cite: 'mission-areas-serving' },
                {
                  type: 'text',
                  text: ', and links the safety of peacekeepers to a Security Council resolution of ',
                },
                { type: 'fact', cite: 'resolution-2518-passed' },
                { type: 'text', text: ' and to a group of friends set up on ' },
                { type: 'fact', cite: 'group-of-friends-date' },
                { type: 'text', text: '.' },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: 'The review by the Ministry of National Defense of ' },
                { type: 'fact', cite: 'cooperation-review-date' },
                {
                  type: 'text',
                  text: ' names a forum on peacekeeping under global security governance, and peacekeeping itself among other operations. ',
                },
              ],
              [{ type: 'text', text: 'It counts neither missions nor people. ' }],
              [{ type: 'text', text: 'What it says of other countries is its spokesperson’s.' }],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [
                {
                  type: 'text',
                  text: 'The opinion piece on the Global Security Initiative looks past peacekeeping. ',
                },
              ],
              [
                { type: 'text', text: 'It says that the concept paper presented on ' },
                { type: 'fact', cite: 'concept-paper-published' },
                { type: 'text', text: ' has ' },
                { type: 'fact', cite: 'concept-paper-priorities' },
                { type: 'text', text: ', and that ' },
                { type: 'fact', cite: 'initiative-supporters' },
                { type: 'text', text: ' have voiced support for the initiative. ' },
              ],
              [{ type: 'text', text: 'It lists neither.' }],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: '白皮书确定了基数：' },
                { type: 'fact', cite: 'chinese-deployed' },
                { type: 'text', text: '，' },
                { type: 'fact', cite: 'missions-joined' },
                { type: 'text', text: '，' },
                { type: 'date', cite: 'serving' },
                { type: 'text', text: '在任' },
                { type: 'fact', cite: 'serving' },
                { type: 'text', text: '。' },
              ],
              [{ type: 'text', text: '同年一篇报纸评论复述其内容，没有自己的数字。' }],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'event', event: 'exchange-meeting' }, { type: 'text', text: '，中国与联合国举行线上维和经验交流会。' }],
              [
                { type: 'text', text: '相关报道称，在任的有' },
                { type: 'fact', cite: 'serving@training-exchange-2021' },
                { type: 'text', text: '，分布于' },
                { type: 'fact', cite: 'mission-areas-serving' },
                { type: 'text', text: '；并把维和人员安全与' },
                { type: 'fact', cite: 'resolution-2518-passed' },
                { type: 'text', text: '的安理会决议、' },
                { type: 'fact', cite: 'group-of-friends-date' },
                { type: 'text', text: '成立的安全之友小组联系起来。' },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'text', text: '国防部' },
                { type: 'fact', cite: 'cooperation-review-date' },
                { type: 'text', text: '的回顾在参与全球安全治理之下提到维和论坛，又把维和与护航等行动并提，既未列任务数，也未列人数。' },
              ],
              [{ type: 'text', text: '其中对别国的评述是发言人的说法。' }],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '关于全球安全倡议的评论文章着眼于维和之外。' }],
              [
                { type: 'text', text: '文章称，' },
                { type: 'fact', cite: 'concept-paper-published' },
                { type: 'text', text: '发布的概念文件提出' },
                { type: 'fact', cite: 'concept-paper-priorities' },
                { type: 'text', text: '，对倡议表示支持的有' },
                { type: 'fact', cite: 'initiative-supporters' },
                { type: 'text', text: '，但都没有逐一列出。' },
              ],
            ],
          },
        ],
      },
    },
    { type: 'chart', falls: 1, chart: 'milestones' },
    {
      type: 'timeline',
      falls: 4,
      least: 5,
      events: [
        'white-paper-published',
        'exchange-meeting',
        'group-of-friends-begins',
        'cooperation-reviewed',
        'concept-paper-presented',
        'resolution-2518-is-passed',
        'commentary-published',
        'security-initiative-put-forward',
        'exchange-meeting-reported',
        'cooperation-review-reported',
        'tessalit-attack',
        'sopo-bridge-built',
      ],
    },
    {
      type: 'differences',
      falls: 7,
      grows: 2,
      least: 2,
      facts: ['chinese-deployed', 'missions-joined', 'serving', 'standby-force'],
      divergences: [
        'missions-or-mission-areas-serving',
        'key-force-quoted',
        'department-name',
        'first-resolution',
        'priorities-named',
        'national-and-regional-organizations',
        'our-military',
        'training-leagues',
        'concept-paper-year',
        'shared-vision-wording',
      ],
      kinds: [],
    },
    {
      type: 'terms',
      falls: 3,
      least: 3,
      terms: [
        'global-security-initiative',
        'concept-paper',
        'group-of-friends',
        'resolution-2518',
        'department-of-peacekeeping-operations',
        'international-military-cooperation',
        'key-force',
        'shared-vision-forum',
        'collective-security',
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
                  text: 'Only the white paper is an official document; the report is original reporting, the commentary and the review are machine translations, and the opinion piece has neither author nor outlet. ',
                },
              ],
              [{ type: 'text', text: 'They were not written to be compared.' }],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '只有白皮书是正式文件；报道为原文，白皮书的评论和国防部的回顾是机器译文，关于概念文件的评论没有作者和刊发处。' }],
              [{ type: 'text', text: '这些材料本非为对照而写。' }],
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
                {
                  type: 'text',
                  text: 'The later totals are not later values of the same series: they include police, and they give no cut-off. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: 'No difference between them and the white paper’s is calculated here. ',
                },
              ],
              [{ type: 'text', text: '“More than” and “nearly” are the sources’ own.' }],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '后出的总数与白皮书不是同一序列的前后值：既含警察，也未注明截止日期。' }],
              [{ type: 'text', text: '本简报不计算两者之差。' }],
              [{ type: 'text', text: '“超过”“近”等约数用语均出自来源。' }],
            ],
          },
        ],
      },
    },
    { type: 'sources' },
  ],
}

export default changes20202023
