import { expect, it } from 'vitest'
import type { Alarm, Checker } from './checker.ts'
import { replaced } from './mutation.ts'
import { recheck } from './rechecked.ts'

const pairs = Array.from({ length: 40 }, (_, i) => ({
  a: `Line ${i} has 77 missions.`,
  b: `第${i}行有77项行动。`,
  sentences: [],
}))

const start = (text: string) => text.indexOf('missions') - 3

/** Alarms at a span of side a wherever the text is not the clean one, besides one in every pair. */
function checker(spanOf: (text: string) => { start: number; end: number }): Checker {
  const alarm = (check: string, span: { start: number; end: number }): Alarm => ({
    check,
    severity: 'error',
    message: '',
    a: [span],
    b: [],
  })
  return {
    name: 'test',
    reads: 'document',
    check: (texts) =>
      texts.map(({ a }) => [
        alarm('always', { start: 0, end: 4 }),
        ...(a.includes(' 77 ') ? [] : [alarm('figures', spanOf(a))]),
      ]),
  }
}

function hits(spanOf: (text: string) => { start: number; end: number }): number[] {
  const seeded = pairs.map((pair, index) => ({
    errorClass: 'digit' as const,
    pair: index,
    mutation: replaced(pair, 'a', { start: start(pair.a), end: start(pair.a) + 2 }, '78'),
  }))
  const found = checker(spanOf)
  return recheck(found, { name: 'test', pairs }, found.check(pairs), seeded).map((one) => one.hits.length)
}

it('an alarm at the words in error is a hit, one that the clean copy has too is none', () => {
  expect(hits((text) => ({ start: start(text), end: start(text) + 2 }))).toEqual(pairs.map(() => 1))
})

it('an alarm elsewhere in the pair is no hit', () => {
  expect(hits(() => ({ start: 5, end: 6 }))).toEqual(pairs.map(() => 0))
})

it('an alarm over everything says no place', () => {
  const long = 'word '.repeat(40)
  const pair = { a: `${long}25 ${long}`, b: '25', sentences: [] }
  const mutation = replaced(pair, 'a', { start: long.length, end: long.length + 2 }, '78')
  const found = checker((text) => ({ start: 0, end: text.length }))
  const seeded = [{ errorClass: 'digit' as const, pair: 0, mutation }]
  expect(recheck(found, { name: 'test', pairs: [pair] }, found.check([pair]), seeded)[0]?.hits).toEqual([])
})

it('errors of one copy stand far apart', () => {
  const copies: number[][] = []
  const watcher: Checker = {
    name: 'watcher',
    reads: 'document',
    check: (texts) => {
      copies.push(texts.flatMap(({ a }, index) => (a.includes(' 77 ') ? [] : [index])))
      return texts.map(() => [])
    },
  }
  const seeded = pairs.map((pair, index) => ({
    errorClass: 'digit' as const,
    pair: index,
    mutation: replaced(pair, 'a', { start: start(pair.a), end: start(pair.a) + 2 }, '78'),
  }))
  recheck(
    watcher,
    { name: 'test', pairs },
    pairs.map(() => []),
    seeded,
  )
  const gaps = copies.flatMap((copy) => copy.slice(1).map((index, i) => index - (copy[i] ?? 0)))
  expect(copies.flat().toSorted((one, two) => one - two)).toEqual(pairs.map((_, i) => i))
  expect(Math.min(...gaps)).toBeGreaterThan(10)
})
