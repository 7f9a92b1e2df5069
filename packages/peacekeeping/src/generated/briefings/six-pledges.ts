// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Briefing } from '@diglot/core'

export const sixPledges: Briefing<'six-pledges'> = {
  id: 'six-pledges',
  title: { en: 'The Peacekeeping Pledges of 2015', 'zh-Hans': '2015年维和承诺' },
  subtitle: { en: 'What did China promise, and what do its papers say became of it?', 'zh-Hans': '中国承诺了什么，材料称落实得如何？' },
  authors: { en: 'The Diglot editors', 'zh-Hans': 'Diglot编者' },
  version: '1.0.0',
  length: 2,
  cites: [
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
      key: 'standby-force',
      fact: 'standby-force',
      as: { en: 'troops', 'zh-Hans': '人' },
      note: { en: 'the commentary gives the number without a unit', 'zh-Hans': '评论文章有数字而无单位' },
    },
    { key: 'standby-units', fact: 'standby-units', as: { en: 'units', 'zh-Hans': '支分队' } },
    { key: 'level-2-units', fact: 'level-2-units', as: { en: 'units', 'zh-Hans': '支分队' } },
    {
      key: 'level-3-units',
      fact: 'level-3-units',
      as: { en: 'units', 'zh-Hans': '支分队' },
      note: { en: 'whether they are among those of the lower level is not stated', 'zh-Hans': '是否包含在较低等级的分队之内未说明' },
    },
    {
      key: 'enabler-troops',
      fact: 'enabler-troops',
      as: { en: 'engineers and medics', 'zh-Hans': '名工兵和医疗人员' },
      note: { en: 'the Chinese text counts people here, deployments elsewhere', 'zh-Hans': '中文版此处按人数计，他处按人次计' },
    },
    {
      key: 'foreign-peacekeepers-trained',
      fact: 'foreign-peacekeepers-trained',
      as: { en: 'foreign peacekeepers', 'zh-Hans': '名外国维和人员' },
    },
    {
      key: 'african-union-aid',
      fact: 'african-union-aid',
      note: {
        en: 'the English text has the commitment honoured, the Chinese being carried out',
        'zh-Hans': '英文版称已兑现，中文版称积极落实',
      },
    },
    { key: 'helicopters', fact: 'helicopters', as: { en: 'helicopters', 'zh-Hans': '架直升机' } },
    { key: 'fund-projects', fact: 'fund-projects' },
    {
      key: 'fund-sum',
      fact: 'fund-sum',
      note: { en: 'the hedge is in the Chinese text alone', 'zh-Hans': '仅中文版有“约”字' },
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
                { type: 'text', text: 'On ' },
                { type: 'event', event: 'pledges-announced' },
                { type: 'text', text: ' President Xi Jinping announced ' },
                { type: 'fact', cite: 'pledges' },
                { type: 'text', text: ' in support of UN peacekeeping. ' },
              ],
              [
                {
                  type: 'text',
                  text: 'The white paper reports progress on every one, but a target is stated for one only: ',
                },
                { type: 'fact', cite: 'african-union-aid' },
                { type: 'text', text: ' of military aid to the African Union. ' },
              ],
              [
                {
                  type: 'text',
                  text: 'Where no target was stated, a reader cannot tell how much was done of what was meant. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: 'The Chinese text calls the standby force and the training completed; the English text does not say so.',
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
                { type: 'event', event: 'pledges-announced' },
                { type: 'text', text: '，国家主席习近平宣布支持联合国维和行动的' },
                { type: 'fact', cite: 'pledges' },
                { type: 'text', text: '。' },
              ],
              [
                { type: 'text', text: '白皮书逐项说明进展，但写明目标的只有对非盟' },
                { type: 'fact', cite: 'african-union-aid' },
                { type: 'text', text: '的无偿军事援助。' },
              ],
              [{ type: 'text', text: '目标既未写明，读者便无从判断落实了多少。' }],
              [{ type: 'text', text: '对维和待命部队和培训，中文版称已完成，英文版没有这样说。' }],
            ],
          },
        ],
      },
    },
    {
      type: 'key-facts',
      least: 5,
      cites: [
        'pledges',
        'standby-force',
        'african-union-aid',
        'enabler-troops',
        'foreign-peacekeepers-trained',
        'standby-units',
        'helicopters',
        'fund-projects',
      ],
    },
    {
      type: 'text',
      falls: 8,
      grows: 1,
      title: { en: 'Context', 'zh-Hans': '背景' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: 'The standby force is the pledge with the most detail. ' }],
              [
                { type: 'text', text: 'It was registered with the UN in ' },
                { type: 'event', event: 'standby-force-registered' },
                { type: 'text', text: ', with ' },
                { type: 'fact', cite: 'standby-force' },
                { type: 'text', text: ' in ' },
                { type: 'fact', cite: 'standby-units' },
                { type: 'text', text: '. ' },
              ],
              [
                { type: 'text', text: 'Some of these have since been raised in the UN’s readiness system, ' },
                { type: 'fact', cite: 'level-2-units' },
                { type: 'text', text: ' to its middle level and ' },
                { type: 'fact', cite: 'level-3-units' },
                { type: 'text', text: ' to a higher. ' },
              ],
              [{ type: 'text', text: 'The paper does not say whether the latter are among the former.' }],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: 'The others are reported by what was done. ' }],
              [
                { type: 'text', text: 'Since the summit ' },
                { type: 'fact', cite: 'enabler-troops' },
                { type: 'text', text: ' were sent and ' },
                { type: 'fact', cite: 'foreign-peacekeepers-trained' },
                { type: 'text', text: ' trained; a helicopter unit with ' },
                { type: 'fact', cite: 'helicopters' },
                { type: 'text', text: ' went to Darfur; the peace and development fund paid ' },
                { type: 'fact', cite: 'fund-sum' },
                { type: 'text', text: ' for ' },
                { type: 'fact', cite: 'fund-projects' },
                { type: 'text', text: ' in peace and security.' },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: 'Aid to the African Union is where wording matters most. ' }],
              [
                {
                  type: 'text',
                  text: 'The English text says that the commitment has been honoured, the Chinese that it is actively being carried out. ',
                },
              ],
              [{ type: 'text', text: 'Both speak of further instalments to come.' }],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '维和待命部队记述最详。' }],
              [
                { type: 'text', text: '该部队' },
                { type: 'event', event: 'standby-force-registered' },
                { type: 'text', text: '在联合国完成注册，规模为' },
                { type: 'fact', cite: 'standby-force' },
                { type: 'text', text: '，编' },
                { type: 'fact', cite: 'standby-units' },
                { type: 'text', text: '。' },
              ],
              [
                { type: 'text', text: '此后部分分队在联合国待命机制中逐级提升：较低等级有' },
                { type: 'fact', cite: 'level-2-units' },
                { type: 'text', text: '，较高等级有' },
                { type: 'fact', cite: 'level-3-units' },
                { type: 'text', text: '。' },
              ],
              [{ type: 'text', text: '后者是否包含在前者之内，白皮书没有说明。' }],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '其他承诺以已做的工作说明进展。' }],
              [
                { type: 'text', text: '峰会以来，派出' },
                { type: 'fact', cite: 'enabler-troops' },
                { type: 'text', text: '，培训' },
                { type: 'fact', cite: 'foreign-peacekeepers-trained' },
                { type: 'text', text: '；配备' },
                { type: 'fact', cite: 'helicopters' },
                { type: 'text', text: '的分队赴达尔富尔；和平与发展基金出资' },
                { type: 'fact', cite: 'fund-sum' },
                { type: 'text', text: '，支持和平安全领域' },
                { type: 'fact', cite: 'fund-projects' },
                { type: 'text', text: '。' },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '对非盟的援助最须留意措辞。' }],
              [{ type: 'text', text: '英文版称承诺已经兑现，中文版称正在积极落实；两版都说今后还将继续分批提供。' }],
            ],
          },
        ],
      },
    },
    { type: 'chart', falls: 1, chart: 'standby-force' },
    {
      type: 'timeline',
      falls: 4,
      least: 5,
      events: [
        'pledges-announced',
        'standby-force-registered',
        'helicopter-unit-sent',
        'helicopter-unit-first-flight',
        'units-reach-level-2',
        'units-reach-level-3',
        'police-squad-formed',
        'police-squad-at-rapid-deployment-level',
        'ban-ki-moon-and-the-helicopter-unit',
        'white-paper-published',
        'helicopter-unit-in-place',
        'peacekeeping-affairs-center-formed',
      ],
    },
    { type: 'commitments', falls: 7, enumeration: 'pledges' },
    {
      type: 'differences',
      falls: 6,
      grows: 2,
      least: 1,
      facts: [],
      divergences: [
        'standby-force-completed',
        'training-completed',
        'aid-honoured',
        'helicopter-august-2017',
        'units-of-level-2-and-3',
        'programmes-or-intakes',
        'training-counts',
        'fund-hedge',
        'measures-or-pledges',
        'standby-force-without-unit',
        'squad-pledged-or-promoted',
        'registration-with',
      ],
      kinds: [],
    },
    {
      type: 'terms',
      falls: 3,
      least: 3,
      terms: [
        'standby-force',
        'peacekeeping-capability-readiness-system',
        'rapid-deployment-level',
        'assessment-and-advisory-visit',
        'un-standby-arrangement-system',
        'enabling-capabilities',
        'african-standby-force',
        'african-capacity-for-immediate-response',
        'china-un-peace-and-development-fund',
        'six-pledges',
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
                  text: 'The pledges, their progress and their state are all told by the government that made them. ',
                },
              ],
              [{ type: 'text', text: 'The commentary repeats the white paper. ' }],
              [{ type: 'text', text: 'No report by the UN or the African Union is among the sources.' }],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '承诺的内容、进展和状态，均由作出承诺的政府自述；评论文章只是复述白皮书。' }],
              [{ type: 'text', text: '所用来源中没有联合国或非盟的报告。' }],
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
              [{ type: 'text', text: '“State” is what each language edition says, not a judgement. ' }],
              [
                {
                  type: 'text',
                  text: '“Target not stated” means that neither text of the white paper gives one; the speech in which the pledges were made is not among the sources. ',
                },
              ],
              [{ type: 'text', text: 'Counts of units at different levels are not added.' }],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '“状态”照录各语言版的说法，不作判断。' }],
              [{ type: 'text', text: '“未说明目标”指白皮书中英文版均未写明；宣布承诺的讲话不在所用来源之列。' }],
              [{ type: 'text', text: '不同等级的分队数不相加。' }],
            ],
          },
        ],
      },
    },
    { type: 'sources' },
  ],
}

export default sixPledges
