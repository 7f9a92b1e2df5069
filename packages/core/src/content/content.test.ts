import { expect, test } from 'vitest'
import { addressables, isAllowedUrl, plainText, sectionsOf, splitAnchor, type Section } from '../index.ts'

const section: Section = {
  id: 's1',
  role: 'chapter',
  number: 1,
  heading: { type: 'heading', id: 's1.h', children: [{ type: 'text', text: 'Title' }] },
  blocks: [
    {
      type: 'list',
      id: 's1.l1',
      ordered: false,
      items: [{ type: 'list-item', id: 's1.l1.i1', number: 'a', children: [] }],
    },
    { type: 'table', id: 's1.t1', columns: [], rows: [{ type: 'table-row', id: 's1.r1', cells: [] }] },
  ],
  sections: [
    {
      id: 's1.1',
      role: 'section',
      number: 1,
      heading: { type: 'heading', id: 's1.1.h', children: [] },
      blocks: [],
      sections: [],
    },
  ],
}

test('everything that can be cited is found in reading order', () => {
  expect(addressables({ sections: [section] }).map(({ id }) => id)).toEqual([
    's1.h',
    's1.l1',
    's1.l1.i1',
    's1.t1',
    's1.r1',
    's1.1.h',
  ])
  expect(sectionsOf({ sections: [section] }).map(({ id }) => id)).toEqual(['s1', 's1.1'])
})

test('plain text has no markup and no note', () => {
  expect(
    plainText([
      { type: 'text', text: 'sent ' },
      { type: 'strong', children: [{ type: 'text', text: 'five' }] },
      { type: 'note-reference', note: 's1.n-five' },
      { type: 'text', text: ' observers' },
    ]),
  ).toBe('sent five observers')
})

test('an anchor names a document and a block', () => {
  expect(splitAnchor('white-paper-2020#preface.p3')).toEqual({
    document: 'white-paper-2020',
    block: 'preface.p3',
  })
  expect(splitAnchor('preface.p3')).toBeUndefined()
  expect(splitAnchor('#p3')).toBeUndefined()
  expect(splitAnchor('paper#')).toBeUndefined()
})

test('links may lead to the web and to mail, nowhere else', () => {
  expect(['https://un.org', 'HTTP://un.org', 'mailto:a@un.org'].every(isAllowedUrl)).toBe(true)
  expect(['javascript:alert(1)', 'data:text/html,x', '//un.org', ' https://un.org'].some(isAllowedUrl)).toBe(
    false,
  )
})
