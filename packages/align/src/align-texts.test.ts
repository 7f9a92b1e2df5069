import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { alignTexts } from './align-texts.ts'
import { mirrored } from './bead.ts'
import { aligned, segmentsOf, shown } from './testing.ts'

const observers = [
  'In April 1990, China sent five military observers to UNTSO.',
  '1990年4月，中国向UNTSO派出5名军事观察员。',
]
const deployed = [
  'Since then, over 40,000 service members have been deployed.',
  '此后，已累计派出4万余人次。',
]
const engineers = [
  'In 1992, an engineer unit of 400 was sent to Cambodia, where it built 640 kilometres of roads and mended 47 bridges, airports and other works within 18 months.',
  '1992年，400名工程兵赴柬埔寨，在18个月内修筑公路640公里，修复桥梁47座，并整修机场及其他设施。',
]

const [enObservers = '', zhObservers = ''] = observers
const [enDeployed = '', zhDeployed = ''] = deployed
const [enEngineers = '', zhEngineers = ''] = engineers

describe('beads of every kind', () => {
  test('1-1: sentence by sentence', () => {
    expect(aligned([enObservers, enEngineers, enDeployed], [zhObservers, zhEngineers, zhDeployed])).toBe(
      '0:0 1:1 2:2',
    )
  })

  test('1-0 and 0-1: a sentence that one text leaves out stands alone', () => {
    const en = [enObservers, enEngineers, enDeployed]
    expect(aligned(en, [zhObservers, zhDeployed])).toBe('0:0 1: 2:1')
    expect(aligned([enObservers, enDeployed], [zhObservers, zhEngineers, zhDeployed])).toBe('0:0 :1 1:2')
  })

  test('1-2 and 2-1: one sentence becomes two', () => {
    const joined = 'The Council met on 25 July 2007 and adopted resolution 1769.'
    expect(
      aligned(
        [enObservers, joined, enDeployed],
        [zhObservers, '2007年7月25日，安理会举行会议。', '会议通过了第1769号决议。', zhDeployed],
      ),
    ).toBe('0:0 1:1,2 2:3')
    expect(
      aligned(
        [enObservers, 'The Council met on 25 July 2007.', 'It adopted resolution 1769.', enDeployed],
        [zhObservers, '2007年7月25日，安理会举行会议，通过了第1769号决议。', zhDeployed],
      ),
    ).toBe('0:0 1,2:1 3:2')
  })

  test('1-3: a list in one line becomes a line an item', () => {
    const en = [enObservers, 'There are 3 tasks: 12 patrols, 34 escorts and 56 repairs.', enDeployed]
    const zh = [zhObservers, '共有3项任务：巡逻12次、', '护送34次、', '修复56处。', zhDeployed]
    expect(aligned(en, zh)).toBe('0:0 1:1,2,3 2:4')
  })

  test('2-2: sentences that share their matter crosswise stay together', () => {
    const en = [
      enObservers,
      'Of 8,100 troops 13 died.',
      'They came from 22 countries and 47 units.',
      enDeployed,
    ]
    const zh = [zhObservers, '47支分队的8100人来自', '22个国家，13人牺牲。', zhDeployed]
    expect(aligned(en, zh)).toBe('0:0 1,2:1,2 3:3')
  })
})

describe('what sentences are found by', () => {
  test('figures and dates, however they are written', () => {
    const en = [
      'It was 30 percent then.',
      'It was 400 million.',
      'It was in May 1993.',
      'It was for three decades.',
    ]
    expect(aligned(en, ['是百分之三十。', '是4亿。', '是一九九三年五月。', '是三十年。'])).toBe(
      '0:0 1:1 2:2 3:3',
    )
    expect(
      aligned(
        ['What it was:', ...en],
        [
          '以下数字来自多年来联合国总部的各项报告与维和行动中各支分队的总结。',
          '是百分之三十。',
          '是4亿。',
          '是一九九三年五月。',
          '是三十年。',
        ],
      ),
    ).toMatch(/1:1 2:2 3:3 4:4$/)
  })

  test('figures in traditional characters', () => {
    expect(aligned(['Of 20,000 men', 'two came.'], ['其中兩萬人', '中有二人來。'])).toBe('0:0 1:1')
  })

  test('labels: a paragraph number begins a bead, and does not go on in the one before', () => {
    const en = [
      '1. Rules.',
      'They hold.',
      '2. Scope.',
      'It is wide.',
      '3. Entry into force of all the rules.',
    ]
    const zh = ['一、规则', '规则有效。', '附带说明一句。', '二、范围', '范围甚广。', '三、所有规则的生效']
    expect(aligned(en, zh)).toMatch(/(^| )0[^ ]*:0.* 2[^ ]*:3.* 4:5$/)
  })

  test('names and terms that it is given', () => {
    const en = ['She served in MINUSMA.', 'He served in UNIFIL.']
    const zh = [
      '从2013年起她先后在联马团总部与各地分队中担任翻译和联络工作。',
      '她在联马团服役。',
      '他在联黎部队服役。',
    ]
    const equivalents = [
      { en: ['UNIFIL'], 'zh-Hans': ['联黎部队'] },
      { en: ['MINUSMA'], 'zh-Hans': ['联马团'] },
    ]
    expect(aligned(en, zh, { equivalents })).toBe(':0 0:1 1:2')
  })

  test('the words of a dictionary, in either direction', () => {
    const en = ['The horse drinks water.', 'The bird sings songs.']
    const zh = ['从前有个人住在山中的小屋里，他的故事从这里慢慢地说起。', '马儿喝水。', '鸟儿唱歌。']
    const words = [
      ['马儿', ['horse']],
      ['喝水', ['drink water']],
      ['鸟儿', ['bird']],
      ['唱歌', ['sing songs']],
    ] as const
    const reversed = words.flatMap(([word, said]) => said[0].split(' ').map((one) => [one, [word]] as const))
    expect(aligned(en, zh, { dictionary: { from: 'zh-Hans', to: 'en', entries: words } })).toBe(':0 0:1 1:2')
    expect(aligned(en, zh, { dictionary: { from: 'en', to: 'zh-Hans', entries: reversed } })).toBe(
      ':0 0:1 1:2',
    )
  })

  test('two texts in one language, such as an official and a machine translation', () => {
    const a = segmentsOf(['The patrols kept the peace.', 'Roads were mended.', 'Schools were opened.'], 'en')
    const b = segmentsOf(['Patrols were keeping peace.', 'Schools have been opened.'], 'en')
    expect(shown(alignTexts(a, b))).toBe('0:0 1: 2:1')
  })
})

test('what one text leaves out at length, such as the tables of an annex, leaves the rest in place', () => {
  const cells = Array.from({ length: 32 }, (_, i) => ['No.', `Mission ${i}`, 'April 1990 – present']).flat()
  const en = [enObservers, enEngineers, ...cells, enDeployed]
  const zh = [zhObservers, zhEngineers, zhDeployed]
  const alone = cells.map((_, i) => `${i + 2}:`).join(' ')
  expect(aligned(en, zh)).toBe(`0:0 1:1 ${alone} 98:2`)
})

test('a sure bead is more confident than a doubtful one', () => {
  const beads = alignTexts(
    segmentsOf([enObservers, 'Yes.', 'So it is.', enDeployed], 'en'),
    segmentsOf([zhObservers, '是。', '的确如此。', '就这样。', zhDeployed], 'zh-Hans'),
  )
  const [first, second] = beads
  expect(second?.confidence).toBeLessThan(first?.confidence ?? 0)
})

test('where omissions are unlikely, paragraphs with few words in common still stand together', () => {
  const en = ['Peace, friendship, development and the common good of humanity.', enObservers]
  const zh = ['序：人类的和平与友谊、发展与共同利益，2020年10月1日，第3版。', zhObservers]
  expect(aligned(en, zh, { omissions: 'unlikely' })).toBe('0:0 1:1')
})

test('empty lines stand for each other or alone, and inside a bead belong to it', () => {
  expect(aligned(['', enObservers, '', enDeployed], [zhObservers, '', zhDeployed, ''])).toBe(
    '0: 1:0 2:1 3:2 :3',
  )
})

test('a text without segments leaves the other one alone', () => {
  expect(aligned([], [])).toBe('')
  expect(aligned(['One.', 'Two.'], [])).toBe('0: 1:')
  expect(aligned([], ['一。', '二。'])).toBe(':0 :1')
})

const line = fc.oneof(
  fc.constantFrom('', ...observers, ...deployed, ...engineers, '1.', '（二）', '…', '是。'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const lines = fc.array(line, { maxLength: 40 })

property.prop([lines, lines])('beads cover both texts exactly, in order', (en, zh) => {
  const beads = alignTexts(segmentsOf(en, 'en'), segmentsOf(zh, 'zh-Hans'))
  expect(beads.flatMap(({ a }) => a)).toEqual(en.map((_, i) => i))
  expect(beads.flatMap(({ b }) => b)).toEqual(zh.map((_, j) => j))
  for (const { a, b, confidence } of beads) {
    expect(a.length + b.length).toBeGreaterThan(0)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})

property.prop([lines, lines, fc.constantFrom('en', 'zh-Hans'), fc.constantFrom('en', 'zh-Hans')])(
  'swapped texts give mirrored beads',
  (one, two, langA, langB) => {
    const [a, b] = [segmentsOf(one, langA), segmentsOf(two, langB)]
    expect(alignTexts(b, a)).toEqual(alignTexts(a, b).map(mirrored))
  },
)

property.prop([lines, fc.constantFrom('en', 'zh-Hans')])(
  'a text aligned with itself is 1-1 throughout',
  (text, lang) => {
    const segments = segmentsOf(text, lang)
    expect(shown(alignTexts(segments, segments))).toBe(text.map((_, i) => `${i}:${i}`).join(' '))
  },
)
