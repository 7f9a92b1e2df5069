import { fc, test as property } from '@fast-check/vitest'
import type { IndexEntry } from '@diglot/core'
import { expect, test } from 'vitest'
import { layout } from '../layout.ts'
import type { GlyphRun, Pages } from '../pages.ts'
import { chapter, fonts, linesOf, paragraph, publication, runsOf, textOfRun } from '../testing.ts'
import { themes } from '../theme/themes.ts'

const { measure, inner } = themes.a4.single.frame

function entry(name: string, initial?: string): IndexEntry {
  return {
    ...(initial === undefined ? {} : { initial }),
    forms: [{ lang: 'en', text: name }],
    references: [{ anchor: 'doc#p1', label: '1' }],
  }
}

function set(entries: readonly IndexEntry[], lines = 1): Pages {
  const text = Array.from({ length: lines }, (_, i) => paragraph('en', 'Words.', `p${i + 1}`))
  const book = publication(
    ['en'],
    [chapter('en', 1, 'Index', [...text, { type: 'index', lang: 'en', entries }])],
  )
  return layout(book, { fonts })
}

/** Runs of index entries in one column of a page, from the top. */
function columnOf(pages: Pages, page: number, side: 'left' | 'right'): GlyphRun[] {
  const sheet = pages.pages[page]
  if (sheet === undefined) return []
  const left = sheet.side === 'recto' ? inner : themes.a4.page.width - inner - measure
  return runsOf(sheet).filter(
    (run) =>
      run.content.type === 'leaf' &&
      textOfRun(run).startsWith('Entry') &&
      (side === 'left' ? run.x < left + measure / 2 : run.x >= left + measure / 2),
  )
}

property.prop([fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 40 })], { numRuns: 25 })(
  'entries run down the left column, then down the right, and nothing of them is lost',
  (count, before) => {
    const pages = set(
      Array.from({ length: count }, (_, i) => entry(`Entry${i}`)),
      before,
    )
    const read = pages.pages.flatMap((_, page) => [
      ...columnOf(pages, page, 'left'),
      ...columnOf(pages, page, 'right'),
    ])
    expect(read.map((run) => textOfRun(run).trim().split(/\s/)[0])).toEqual(
      Array.from({ length: count }, (_, i) => `Entry${i}`),
    )
  },
)

property.prop([fc.integer({ min: 2, max: 80 })], { numRuns: 25 })(
  'what fits on a page stands in columns of one length',
  (count) => {
    const pages = set(Array.from({ length: count }, (_, i) => entry(`Entry${i}`)))
    const lengths = (['left', 'right'] as const).map((side) => columnOf(pages, 0, side).length)
    expect(lengths).toEqual([Math.ceil(count / 2), Math.floor(count / 2)])
  },
)

test('a long index is parted by letters, and no letter ends a column', () => {
  const names = Array.from({ length: 120 }, (_, i) => entry(`Entry${i}`, 'ABCDE'.charAt(Math.floor(i / 24))))
  const pages = set(names)
  const letters = pages.pages.flatMap((page) =>
    linesOf(page).filter((line) => /^[A-E] (?:Entry.*)?$/.test(line)),
  )
  expect(letters.map((line) => line.charAt(0)).toSorted()).toEqual(['A', 'B', 'C', 'D', 'E'])
  for (const page of pages.pages) {
    const foot = (side: 'left' | 'right'): number =>
      Math.max(
        0,
        ...runsOf(page)
          .filter((run) => run.content.type === 'leaf' && textOfRun(run).startsWith('Entry'))
          .filter((run) => run.x < page.width / 2 === (side === 'left'))
          .map((run) => run.y),
      )
    for (const run of runsOf(page).filter((each) => /^[A-E] $/.test(textOfRun(each))))
      expect(run.y).toBeLessThan(foot(run.x < page.width / 2 ? 'left' : 'right'))
  }
})

test('a short index has no letters', () => {
  const pages = set(['Ada', 'Bo', 'Cy'].map((name) => entry(name, name.charAt(0))))
  expect(pages.pages.flatMap((page) => linesOf(page))).not.toContain('A ')
})
