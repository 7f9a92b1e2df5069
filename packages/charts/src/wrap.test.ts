import type { Lang } from '@diglot/core'
import { expect, test } from 'vitest'
import { wrap } from './wrap.ts'

/** Every character an em wide, so that lines are counted by eye. */
function lines(text: string, ems: number, lang: Lang): string[] {
  const measure = (words: string): number => Array.from(words).length * 10
  return wrap(text, { lang, size: 10, weight: 'regular', width: ems * 10, measure }).map((line) => line.text)
}

test('English breaks between words and after hyphens, in lines of about one length', () => {
  expect(lines('one two three four', 14, 'en')).toEqual(['one two', 'three four'])
  expect(lines('Iraq-Kuwait Mission', 12, 'en')).toEqual(['Iraq-Kuwait', 'Mission'])
})

test('Chinese lines neither begin with a closing mark nor end with an opening one', () => {
  expect(lines('维和行动，和平', 4, 'zh-Hans')).toEqual(['维和行', '动，和平'])
  expect(lines('参加维（和平）', 4, 'zh-Hans')).toEqual(['参加维', '（和平）'])
})

test('a figure stays with what it counts, and a dash stays whole and off the edge', () => {
  expect(lines('派出分队25支', 6, 'zh-Hans')).toEqual(['派出分队', '25支'])
  expect(lines('维和行动——三十年', 5, 'zh-Hans')).toEqual(['维和行', '动——三', '十年'])
})

test('no Chinese label ends in a single character', () => {
  expect(lines('维持世界和平', 5, 'zh-Hans')).toEqual(['维持世界', '和平'])
  expect(lines('来源没有写明。', 5, 'zh-Hans')).toEqual(['来源没有', '写明。'])
})

test('a word longer than its line breaks anywhere', () => {
  expect(lines('peacekeeping', 5, 'en')).toEqual(['peace', 'keepi', 'ng'])
})
