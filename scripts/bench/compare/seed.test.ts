import { describe, expect, it } from 'vitest'
import type { CleanPair, NamedRecord, Side } from './mutation.ts'
import { randomOf } from './random.ts'
import { halfOf, mutators, type ErrorClass } from './seed.ts'

const pair: CleanPair = {
  a: 'In May 1990, on the 3rd, China sent more than 40,000 troops and US$12.5 million to Mali and Angola within 30 days. Three of them did not return.',
  b: '1990年5月3日，中国在30天内向马里、安哥拉派出4万多名军人，拨款1250万美元。其中三名没有返回。',
  sentences: [
    { a: { start: 0, end: 115 }, b: { start: 0, end: 43 } },
    { a: { start: 116, end: 145 }, b: { start: 43, end: 52 } },
  ],
}

const records: readonly NamedRecord[] = [
  { id: 'ML', kind: 'country', a: ['Mali'], b: ['马里'] },
  { id: 'AO', kind: 'country', a: ['Angola'], b: ['安哥拉'] },
  { id: 'GH', kind: 'country', a: ['Ghana'], b: ['加纳'] },
]

function notes(errorClass: ErrorClass, side: Side, of: CleanPair = pair): Set<string> {
  const seeds = Array.from({ length: 40 }, (_, i) => `${i}`)
  return new Set(seeds.flatMap((seed) => mutators[errorClass](of, side, randomOf(seed), records)?.note ?? []))
}

describe('an error that is seeded', () => {
  it.for([
    ['magnitude', 'a', 'million → billion'],
    ['magnitude', 'b', '万 → 亿'],
    ['unit', 'a', 'days → hours'],
    ['unit', 'b', '天 → 小时'],
    ['unit', 'b', '美元 → 欧元'],
    ['hedge', 'a', 'more than  →'],
    ['hedge', 'b', '多 →'],
    ['name', 'a', 'Mali → Ghana'],
    ['name', 'b', '安哥拉 → 加纳'],
    ['list order', 'a', 'Mali ↔ Angola'],
    ['list order', 'b', '马里 ↔ 安哥拉'],
    ['negation', 'a', ' not →'],
    ['negation', 'b', '没 →'],
    ['sentence dropped', 'b', '其中三名没有返回。 →'],
  ] as const)('of %s in side %s can be: %s', ([errorClass, side, note]) => {
    expect(notes(errorClass, side)).toContain(note)
  })

  it('changes only the words that it says, in every class', () => {
    for (const [errorClass, mutate] of Object.entries(mutators)) {
      for (const side of ['a', 'b'] as const) {
        const mutation = mutate(pair, side, randomOf(errorClass), records)
        if (!mutation) continue
        const [old, { text, from, to, at }] = [pair[side], mutation]
        expect(text).not.toBe(old)
        expect(text.startsWith(old.slice(0, from))).toBe(true)
        expect(text.endsWith(old.slice(to))).toBe(true)
        for (const { start, end } of at) expect([start <= end, end <= text.length]).toEqual([true, true])
      }
    }
  })

  it('is none where the other side does not state the figure', () => {
    const apart: CleanPair = { a: 'It sent 41 officers on 7 June 2001.', b: '派出若干军官。', sentences: [] }
    for (const errorClass of ['digit', 'transposition', 'year', 'month', 'day', 'unit'] as const) {
      expect(notes(errorClass, 'a', apart)).toEqual(new Set())
    }
  })

  it('is the same in every run', () => {
    const run = () => mutators.digit(pair, 'a', randomOf('seed'), records)
    expect(run()).toEqual(run())
  })
})

it('pairs fall into halves of about one size', () => {
  const pairs = Array.from({ length: 1000 }, (_, i) => ({ a: `Pair ${i}`, b: '一对' }))
  const tuned = pairs.filter((one) => halfOf(one) === 'tune').length
  expect(Math.abs(tuned - 500)).toBeLessThan(60)
})
