import { expect, test } from 'vitest'
import { figuresIn, misread } from '../testing.ts'

test('ordinals are read with what they count off', () => {
  expect(
    misread('zh-Hans', [
      ['胜利75周年', { '75周年': '75th anniversary' }],
      ['三十周年', { 三十周年: '30th anniversary' }],
      ['联合国第二大维和摊款国', { 第二大: '2nd place' }],
      ['第一大出兵国', { 第一大: '1st place' }],
      ['第46届会议', { 第46届: '46th session' }],
      ['第七十五届联大', { 第七十五届: '75th session' }],
      ['第三次', { 第三次: '3rd time' }],
      ['由二级晋升为三级待命部队', { 二级: 'Level 2', 三级: 'Level 3' }],
      ['第五支分队', { 第五支: '5th' }],
      ['第十四', { 第十四: '14th' }],
      ['21世纪', { '21世纪': '21st' }],
    ]),
  ).toEqual([])
})

test('putting something first is no rank, and a high level is no level', () => {
  expect(
    figuresIn('zh-Hans', [
      '把人民的利益放在第一位',
      '高级别会议',
      '第二，要改革',
      '首次，第一次，第一支，第三个方面',
    ]),
  ).toEqual([])
})
