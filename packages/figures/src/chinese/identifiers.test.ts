import { expect, test } from 'vitest'
import { figuresIn } from '../testing.ts'

test('names and references that hold digits are no figures', () => {
  expect(
    figuresIn('zh-Hans', [
      '代号为“维和使命－2009”的联合训练',
      '东盟10+8多国维和桌面推演',
      '应对COVID-19，支持A4P倡议',
      '安理会第2518号决议',
      '联大第46/220号决议',
      '附录1　中国军队参加联合国维和行动大事记',
      '第三条、第二章',
    ]),
  ).toEqual([])
})

test('a label at the head of a block is no figure', () => {
  expect(
    figuresIn('zh-Hans', ['一、中国军队为世界和平出征', '（一）监督停火', '12 | 联合国利比里亚特派团']),
  ).toEqual([])
})
