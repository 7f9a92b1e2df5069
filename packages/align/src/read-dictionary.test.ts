import { expect, test } from 'vitest'
import { readDictionary } from './read-dictionary.ts'

function entriesOf(text: string): readonly (readonly [string, readonly string[]])[] {
  return [...readDictionary(text).dictionary.entries]
}

test('a word a line, a tab, translations between semicolons; comments and empty lines say nothing', () => {
  expect(entriesOf('# ours\r\n\r\n和平\tpeace; peaceful\r\n维和\tpeacekeeping ;')).toEqual([
    ['和平', ['peace', 'peaceful']],
    ['维和', ['peacekeeping']],
  ])
})

test('every spelling of a word has its translations; a word may have several lines', () => {
  expect(entriesOf('發|发\tto send out\n髮|发\thair\n')).toEqual([
    ['發', ['to send out']],
    ['发', ['to send out', 'hair']],
    ['髮', ['hair']],
  ])
})

test('the words are in the language of the first one', () => {
  expect(readDictionary('peace\t和平').dictionary).toMatchObject({ from: 'en', to: 'zh-Hans' })
  expect(readDictionary('和平\tpeace').dictionary).toMatchObject({ from: 'zh-Hans', to: 'en' })
  expect(readDictionary('')).toMatchObject({ dictionary: { from: 'zh-Hans' }, problems: [] })
})

test('every line that cannot be read is named, with the place', () => {
  expect(
    readDictionary('和平 peace\n\tpeace\n和平\t ; \n和平\tpeace\tquiet\n维和\tpeacekeeping').problems,
  ).toEqual([
    { line: 1, column: 9, message: 'expected a word, a tab and its translations, found no tab' },
    { line: 2, column: 1, message: 'expected a word, a tab and its translations, found no word' },
    { line: 3, column: 4, message: 'expected a word, a tab and its translations, found no translation' },
    { line: 4, column: 9, message: 'expected a word, a tab and its translations, found another tab' },
  ])
})
