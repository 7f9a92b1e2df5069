import { expect, test } from 'vitest'
import { packed } from './packed.ts'

const head = '# CC-CEDICT\n#! date=2026-09-10T07:14:51Z\n'

function entriesOf(...lines: readonly string[]): string[] {
  return packed(`${head}${lines.join('\n')}\n`)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
}

test('an entry keeps both spellings and what may be said for it', () => {
  expect(entriesOf('傳統 传统 [chuan2 tong3] /tradition/traditional/convention/CL:個|个[ge4]/')).toEqual([
    '傳統|传统\ttradition; traditional; convention',
  ])
})

test('senses are taken apart; brackets, readings and references to other entries are left out', () => {
  expect(
    entriesOf(
      '和平 和平 [he2 ping2] /peace; peaceful/(of drugs) mild/see also 和平共處[he2 ping2 gong4 chu3]/',
      '三 三 [san1] /surname San/three, 3/variant of 叁[san1]/',
    ),
  ).toEqual(['三\tsurname San; three; 3', '和平\tpeace; peaceful; mild'])
})

test('two readings of one word are one line; an entry without a translation is none', () => {
  expect(
    entriesOf(
      '行 行 [hang2] /row/line/',
      '行 行 [xing2] /to walk/line/',
      '裏 里 [li3] /variant of 裡|里[li3]/',
    ),
  ).toEqual(['行\trow; line; to walk'])
})

test('lines stand in the order of their code units, under the date and the licence', () => {
  const text = packed(`${head}乙 乙 [yi3] /second/\n一 一 [yi1] /one/\n`)
  expect(text.split('\n').map((line) => line.slice(0, 33))).toEqual(
    [
      '# CC-CEDICT of 2026-09-10T07:14:51',
      '# Licence: CC BY-SA 4.0, https://',
      '# CEDICT: Copyright (C) 1997, 199',
      '一\tone',
      '乙\tsecond',
      '',
    ].map((line) => line.slice(0, 33)),
  )
})
