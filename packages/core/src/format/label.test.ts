import { expect, test } from 'vitest'
import { labelled, labelOf } from '../index.ts'

test('sections are numbered as each language numbers them', () => {
  expect(labelOf({ role: 'chapter', number: 1 }, 'en')).toBe('I.')
  expect(labelOf({ role: 'chapter', number: 1 }, 'zh-Hans')).toBe('一、')
  expect(labelOf({ role: 'section', number: 12 }, 'en')).toBe('12.')
  expect(labelOf({ role: 'section', number: 12 }, 'zh-Hans')).toBe('（十二）')
  expect(labelOf({ role: 'annex', number: 2 }, 'en')).toBe('Annex II')
  expect(labelOf({ role: 'annex', number: 2 }, 'zh-Hans')).toBe('附录2')
  expect(labelOf({ role: 'preface' }, 'en')).toBe('')
})

test('a paragraph has the same number in every language, a list item the brackets of its own', () => {
  expect(labelOf({ type: 'paragraph', number: '12a' }, 'en')).toBe('12a')
  expect(labelOf({ type: 'paragraph', number: '12a' }, 'zh-Hans')).toBe('12a')
  expect(labelOf({ type: 'list-item', number: 'b' }, 'en')).toBe('(b)')
  expect(labelOf({ type: 'list-item', number: 'b' }, 'zh-Hans')).toBe('（b）')
})

test('a label and a title run together as the language has it', () => {
  expect(labelled('I.', 'Embarking', 'en')).toBe('I. Embarking')
  expect(labelled('一、', '出征', 'zh-Hans')).toBe('一、出征')
  expect(labelled('附录2', '维和行动', 'zh-Hans')).toBe('附录2　维和行动')
  expect(labelled('', 'Preface', 'en')).toBe('Preface')
})
