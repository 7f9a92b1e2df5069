import { expect, test } from 'vitest'
import { compared, messages, shown } from '../testing.ts'
import { lists } from './lists.ts'

test.for([
  [
    'countries in another order',
    'Sweden, Norway and Finland sent troops.',
    '瑞典、芬兰和挪威派出部队。',
    ['info: Sweden, [Norway] and [Finland] sent troops. | 瑞典、[芬兰]和[挪威]派出部队。'],
  ],
  [
    'a country that one side lacks',
    'Sweden, Norway and Finland sent troops.',
    '瑞典和芬兰派出部队。',
    ['warning: Sweden, [Norway] and Finland sent troops. | [瑞典和芬兰]派出部队。'],
  ],
  [
    'a country that the Chinese side has besides',
    'Sweden and Finland sent troops.',
    '瑞典、挪威和芬兰派出部队。',
    ['warning: [Sweden and Finland] sent troops. | 瑞典、[挪威]和芬兰派出部队。'],
  ],
  [
    'numbers that rise on one side and fall on the other',
    'Articles 13 to 12 apply.',
    '适用第十二条至第十三条。',
    ['warning: Articles [13] to [12] apply. | 适用第[十二]条至第[十三]条。'],
  ],
  [
    'labels of points',
    'It shall: 1. clear mines; 3. build roads; 2. guard camps.',
    '任务如下：一、扫雷；二、修路；三、守营。',
    [
      'warning: It shall: 1. clear mines; [3]. build roads; [2]. guard camps. | 任务如下：一、扫雷；[二]、修路；[三]、守营。',
    ],
  ],
  ['nothing where the order is the same', 'Sweden, Norway and Finland', '瑞典、挪威和芬兰', []],
  [
    'nothing where the other side says it elsewhere',
    'Sweden, Norway and Finland sent troops.',
    '瑞典和芬兰以及北欧的挪威派出部队。',
    [],
  ],
  ['nothing where the names are no list', 'Norway asked Sweden for help.', '瑞典应挪威之请施援。', []],
] as const)('lists: %s', ([, en, zh, issues]) => {
  expect(shown(compared(lists, en, zh))).toEqual(issues)
})

test('lists: the message says both orders, in either language', () => {
  const comparison = compared(lists, 'Norway and Finland came.', '芬兰和挪威参加。')
  expect(messages(comparison, 'zh-Hans')).toEqual([
    '列举顺序不一致：一方为“Norway” … “Finland”，另一方为“芬兰” … “挪威”',
  ])
})
