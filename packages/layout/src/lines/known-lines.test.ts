import { expect, test } from 'vitest'
import { layout, type FontBytes } from '../index.ts'
import { chapter, fonts, nodesOf, paragraph, publication, runsOf, textOfRun } from '../testing.ts'

const words =
  'A sentence that an edition says twice, long enough to take two lines of the measure, and to be parted once.'

test('a text that comes again is set alike, each time in its own place of the structure', () => {
  const blocks = [
    chapter('en', 1, 'Twice', [paragraph('en', 'First.'), paragraph('en', words), paragraph('en', words)]),
  ]
  const pages = layout(publication(['en'], blocks), { fonts })
  const [, once, again] = nodesOf(pages.structure, 'P').map(({ children: [leaf] }) =>
    pages.pages.flatMap(runsOf).filter(({ content }) => content === leaf),
  )
  expect(once?.map(textOfRun).join('')).toContain('says twice')
  expect(again?.map(textOfRun)).toEqual(once?.map(textOfRun))
  expect(again?.map(({ x }) => x)).toEqual(once?.map(({ x }) => x))
  expect(again?.map(({ y }) => y)).not.toEqual(once?.map(({ y }) => y))
})

test('what no face has is warned of wherever it stands', () => {
  const blocks = ['p1', 'p2'].map((id) => paragraph('en', 'A face \u{1F600}', id))
  const places: (string | undefined)[] = []
  layout(publication(['en'], blocks), { fonts, onWarning: ({ anchor }) => places.push(anchor) })
  expect(places).toEqual(['doc#p1', 'doc#p2'])
})

test('a face that nothing is set in is not read', () => {
  const asked = new Set<string>()
  const watched = new Proxy<FontBytes>(fonts, {
    get(target, id: keyof FontBytes) {
      asked.add(id)
      return target[id]
    },
  })
  layout(publication(['en'], [chapter('en', 1, 'Latin', [paragraph('en', words)])]), { fonts: watched })
  expect([...asked].filter((id) => id.startsWith('han'))).toEqual([])
})

test('a book that is set again has the same pages', () => {
  const book = publication(
    ['en'],
    [chapter('en', 1, 'Again', [paragraph('en', words), paragraph('en', 'New.')])],
  )
  const once = layout(book, { fonts })
  expect(layout(book, { fonts }).pages).toEqual(once.pages)
})
