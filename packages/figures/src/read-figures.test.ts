import { fc, test as property } from '@fast-check/vitest'
import { bounds, formatValue, isPartialDate, languages, ordinalKinds, units, type Value } from '@diglot/core'
import { expect, test } from 'vitest'
import { readFigures } from './read-figures.ts'
import { readingMatches } from './same-value.ts'

const lang = fc.constantFrom(...languages)
const amount = fc.oneof(
  fc.integer({ min: 0, max: 99 }),
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.integer({ min: 1, max: 9999 }).map((n) => n * 10_000),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100),
)
const quantity = fc
  .record({ type: fc.constant('quantity' as const), amount, unit: fc.constantFrom(...units) })
  // 2020年 is the year 2020 to any reader: a span of as many years cannot be told from it.
  .filter(({ amount: n, unit }) => unit !== 'year' || n < 1000 || n >= 10_000)
const hedged = fc
  .tuple(quantity, fc.option(fc.constantFrom(...bounds), { nil: undefined }))
  .map(([value, bound]): Value => (bound ? { ...value, bound } : value))
const ordinal = fc.record({
  type: fc.constant('ordinal' as const),
  ordinal: fc.integer({ min: 1, max: 999 }),
  of: fc.constantFrom(...ordinalKinds),
})
const level = fc.record({
  type: fc.constant('ordinal' as const),
  ordinal: fc.integer({ min: 1, max: 20 }),
  of: fc.constant('level' as const),
})
const date = fc
  .tuple(
    fc.integer({ min: 1000, max: 2199 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 28 }),
  )
  .map(([year, month, day]) => {
    const parts = [month, day].map((n) => String(n).padStart(2, '0'))
    const said = month === 0 ? [] : day === 0 ? parts.slice(0, 1) : parts
    const written = [String(year), ...said].join('-')
    if (!isPartialDate(written)) throw new Error(`${written} is no date`)
    return written
  })
const period = fc.tuple(date, fc.option(date, { nil: undefined })).map(([a, b]): Value => {
  if (b === undefined) return { type: 'period', from: a }
  return a < b ? { type: 'period', from: a, to: b } : { type: 'period', from: b, to: a }
})
const value = fc.oneof(
  { weight: 4, arbitrary: hedged },
  ordinal.filter(({ of }) => of !== 'level'),
  level,
  date.map((said): Value => ({ type: 'date', date: said })),
  period,
)

property.prop([value, lang], { numRuns: 3000 })(
  'a value that is written is read back',
  (written, language) => {
    const text = formatValue(written, language)
    const readings = readFigures(text, language)
    expect([text, readings.map((figure) => figure.text)]).toEqual([text, [text]])
    for (const { reading } of readings)
      expect([text, reading, readingMatches(reading, written)]).toEqual([text, reading, true])
  },
)

property.prop([value, lang, lang])('a written value is found inside a sentence', (written, language) => {
  const text = formatValue(written, language)
  const sentence = language === 'en' ? `They reported ${text}, as before.` : `据报告：${text}。`
  expect(readFigures(sentence, language).map((figure) => figure.text)).toContain(text)
})

const pieces = fc.constantFrom(
  ...'over|more than|between|minus|half|and a half|point|½|first|> |dozen|25|1,000|2020|one|two|hundred|million|third|and|to|–|-|April|May|missions|the|of|%|$|.| |, '.split(
    '|',
  ),
  ...'约|近|半|成|又|个半|几|萬|２|負|日|上|4|万|亿|十|百|千|一|三|年|月|日|余|多|第|个|人次|项|至|今|分之|世纪|维和行动|，|点|两|〇'.split(
    '|',
  ),
)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 30 }).map((words) => words.join('')),
  fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' ')),
)

property.prop([text, lang], { numRuns: 3000 })(
  'any text is read: spans in order, apart, with their words',
  (any, language) => {
    let end = 0
    for (const figure of readFigures(any, language)) {
      expect(figure.start).toBeGreaterThanOrEqual(end)
      expect(figure.end).toBeGreaterThan(figure.start)
      expect(figure.text).toBe(any.slice(figure.start, figure.end))
      end = figure.end
    }
    expect(end).toBeLessThanOrEqual(any.length)
  },
)

const repeated = [
  '1',
  '1,',
  '1 ',
  '1 000 ',
  'one ',
  'hundred ',
  'over ',
  '20 and ',
  'a-',
  'a',
  'a1-',
  'June, ',
  'May 1 to ',
  '一',
  '十',
  '万',
  '4万',
  '第一',
  '百分之',
  '2020年至',
  '1个',
  '维和',
  '约',
  '（',
  ' ',
  '.',
  '5 big ',
  '3个国',
  '$1',
  'http://',
  'between 1 and ',
  'minus ',
  'one and a half ',
  'point ',
  '½',
  '2^',
  'May 1 and ',
  '1-1-',
  '半',
  '一又',
  '2成',
  '100多万',
  '2016-',
  '壹',
  '－1',
  'A$',
  '4月1日至',
]

test.each(repeated)('a long text of “%s” is read in time that grows with its length', (piece) => {
  const long = piece.repeat(Math.ceil(30_000 / piece.length))
  for (const language of languages) {
    const start = performance.now()
    readFigures(long, language)
    expect(performance.now() - start).toBeLessThan(10_000)
  }
})
