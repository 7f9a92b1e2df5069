import { readFileSync } from 'node:fs'
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { classRuns as runsFrom } from '../../../../scripts/unicode/class-runs.ts'
import { lineBreakTestFile, readUnicodeData } from '../../../../scripts/unicode/unicode-data.ts'
import { requireTool } from '../../../../scripts/verify/require-tool.ts'
import { classRuns } from './class-runs.ts'
import { lineBreak, lineBreaks } from './line-breaks.ts'
import type { Tailoring } from './tailoring.ts'

/** A text with `|` wherever it may break. */
function parted(text: string, tailoring: Tailoring): string {
  const breaks = lineBreaks(text, { tailoring })
  return Array.from(
    { length: text.length },
    (_, i) => (breaks[i] === lineBreak.none ? '' : '|') + text.charAt(i),
  ).join('')
}

test('untailored, breaks are those of LineBreakTest.txt 15.0, case by case', (context) => {
  requireTool(context, 'unicode-data')
  const cases = readFileSync(lineBreakTestFile, 'utf8')
    .split('\n')
    .map((line) => line.split('#')[0]?.trim() ?? '')
    .filter((line) => line !== '')
  const failed = cases.filter((line) => {
    const marks = line.match(/[÷×]/g) ?? []
    const characters = (line.match(/[0-9A-F]{4,6}/g) ?? []).map((hex) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    const breaks = lineBreaks(characters.join(''))
    let at = 0
    return [...characters, ''].some((character, i) => {
      const broken = breaks[at] !== lineBreak.none
      at += character.length
      return broken !== (marks[i] === '÷')
    })
  })
  expect(cases.length).toBe(7654)
  expect(failed).toEqual([])
})

test('the classes held are those of the Unicode data', (context) => {
  requireTool(context, 'unicode-data')
  expect(classRuns.trim().split(/\s+/)).toEqual(runsFrom(readUnicodeData()).split(' '))
})

const chinese = [
  ['维和——行动……', '维|和——|行|动……'],
  ['（联合国）“和平”、《宪章》。', '（联|合|国）|“和|平”、|《宪|章》。'],
  ['参加25项行动', '参|加|25项|行|动'],
  ['2006年7月25日', '2006年|7月|25日'],
  ['第25次派出1.5万人', '第25次|派|出|1.5万|人'],
  ['占30%～40%，用￥25', '占|30%～|40%，|用|￥25'],
  ['马里·特派团', '马|里·|特|派|团'],
  ['说China’s好', '说|China’s|好'],
  ['见 （下文） 。', '见 |（下|文） 。'],
] as const

test.each(chinese)('Chinese: %s', (text, broken) => {
  expect(parted(text, 'zh-Hans')).toBe(broken)
})

const english = [
  ['a well-known force', 'a |well-|known |force'],
  ['the “peace” (see below)', 'the |“peace” |(see |below)'],
  ['don’t, the 1990’s', 'don’t, |the |1990’s'],
  ['one—two – three 1990–2020', 'one—|two – |three |1990–|2020'],
  ['verbs in -ize', 'verbs |in |-ize'],
  ['and/or 2019/20', 'and/|or |2019/20'],
  ['$25 (25%) 1,000.5', '$25 |(25%) |1,000.5'],
  ['word ; word', 'word ; |word'],
] as const

test.each(english)('English: %s', (text, broken) => {
  expect(parted(text, 'en')).toBe(broken)
})

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  // Halves of surrogate pairs alone.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
)

property.prop([anything, fc.constantFrom<Tailoring>('none', 'en', 'zh-Hans')])(
  'any text has its breaks: none before it, one after it, none within a character or before a mark on one',
  (text, tailoring) => {
    const breaks = lineBreaks(text, { tailoring })
    expect(breaks.length).toBe(text.length + 1)
    expect([breaks[0], breaks[text.length]]).toEqual([
      lineBreak.none,
      text === '' ? lineBreak.none : lineBreak.mandatory,
    ])
    for (let i = 1; i < text.length; i++) {
      const inside = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(i - 1, i + 1))
      const marked = /[^\s\p{C}\p{Z}]\p{Mn}/u.test(text.slice(i - 1, i + 1))
      if (inside || marked) expect(breaks[i]).toBe(lineBreak.none)
    }
  },
)
