import { expect, test } from 'vitest'
import { knownAt, type Library, type Statement } from '../index.ts'

const paper: Library = {
  id: 'l',
  title: { en: '', 'zh-Hans': '' },
  publisher: { en: '', 'zh-Hans': '' },
  version: '0.0.0',
  date: '2020',
  licence: { spdx: '', url: '' },
  documents: [
    {
      id: 'paper',
      kind: 'white-paper',
      title: { en: '', 'zh-Hans': '' },
      shortTitle: { en: '', 'zh-Hans': '' },
      published: '2020-09',
      sources: [],
      languages: ['en'],
    },
  ],
  editions: [],
  facts: [],
  missions: [],
  people: [],
  events: [],
  terms: [],
  enumerations: [],
  divergences: [],
  relations: [],
  exclusions: [],
  briefings: [],
  mentions: [],
}

const serving: Statement = {
  source: 'paper',
  value: { type: 'quantity', amount: 2521, unit: 'person' },
  asOf: '2020-08',
  citations: [{ anchor: 'paper#s2.p1', lang: 'en', exact: '2,521', start: 0, end: 5 }],
}

test('a paper of September is not known in August, though its data are', () => {
  expect(knownAt(serving, paper, '2020-08', 'publication')).toBe('no')
  expect(knownAt(serving, paper, '2020-08', 'data')).toBe('yes')
})

test('a date that is less precise counts as its last day', () => {
  expect(knownAt(serving, paper, '2020-09', 'publication')).toBe('yes')
  expect(knownAt(serving, paper, '2020', 'publication')).toBe('yes')
  expect(knownAt(serving, paper, '2020-09-29', 'publication')).toBe('no')
  expect(knownAt(serving, paper, '2020-07', 'data')).toBe('no')
})

test('a statement without a date says so', () => {
  const { asOf: _, ...undated } = serving
  expect(knownAt(undated, paper, '2030', 'data')).toBe('undated')
})

test('the end of a period and a date that is the value are dates of the data', () => {
  const { asOf: _, ...undated } = serving
  expect(knownAt({ ...undated, period: { from: '1990', to: '2020' } }, paper, '2019', 'data')).toBe('no')
  expect(knownAt({ ...undated, value: { type: 'date', date: '1990-04' } }, paper, '1990', 'data')).toBe('yes')
})
