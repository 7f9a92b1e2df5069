import { describe, expect, test } from 'vitest'
import { compareTexts, pairsByLine } from './compare-texts.ts'
import { issueWords } from './dismiss.ts'
import { textOfLines } from './sides/text-of-lines.ts'

const en = 'China sent five observers in 1990.\nIt joined 25 missions.\n'
const zh = '1990年，中国派出5名观察员。\n参加52项维和行动。\n'

function comparison(a: string, b: string, dismissals: Parameters<typeof compareTexts>[2] = {}) {
  const texts = [textOfLines(a, 'en', 'en.txt'), textOfLines(b, 'zh-Hans', 'zh.txt')] as const
  return compareTexts(...texts, { pairs: pairsByLine(texts[0].segments.length), ...dismissals })
}

test('texts that say the same have no issues', () => {
  expect(comparison(en, zh.replace('52', '25')).issues).toEqual([])
})

test('a figure that differs is an issue of its pair, with the words of both sides', () => {
  const { issues } = comparison(en, zh)
  expect(issues.map(({ pair }) => pair)).toContain(1)
  expect(issues.every(({ pair }) => pair === 1)).toBe(true)
})

test('texts are aligned where nobody says which segments belong together', () => {
  const { pairs } = compareTexts(textOfLines(en, 'en', 'a'), textOfLines(zh, 'zh-Hans', 'b'))
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([
    [[0], [0]],
    [[1], [1]],
  ])
})

describe('the id of an issue', () => {
  const ids = (a: string, b: string) => comparison(a, b).issues.map(({ id }) => id)

  test('stays when other lines come and go', () => {
    expect(ids(`Preface\n${en}`, `前言\n${zh}`)).toEqual(ids(en, zh))
  })

  test('changes with the words that it is about', () => {
    expect(ids(en, zh.replace('52', '53'))).not.toEqual(ids(en, zh))
  })

  test('is of one issue only, also where the same words stand twice', () => {
    const twice = ids(`${en}${en}`, `${zh}${zh}`)
    expect(new Set(twice).size).toBe(twice.length)
    expect(twice.length).toBe(2 * ids(en, zh).length)
  })
})

describe('a dismissed issue', () => {
  const found = comparison(en, zh)
  const dismissals = found.issues.map((issue) => ({
    issue: issue.id,
    reason: 'The original has it so',
    reviewer: 'Li Hua',
    words: issueWords(issue, found),
  }))

  test('stays dismissed in the next run', () => {
    const again = comparison(en, zh, { dismissals })
    expect(again.issues).toEqual([])
    expect(again.dismissed.map(({ issue }) => issue)).toEqual(found.issues)
  })

  test('comes back when its words are no longer those that were dismissed', () => {
    const changed = dismissals.map((dismissal) => ({ ...dismissal, words: 'other words' }))
    expect(comparison(en, zh, { dismissals: changed }).issues).toEqual(found.issues)
  })
})
