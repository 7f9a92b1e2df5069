import type { Anchor } from '@diglot/core'
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { bodyOf, everyKind, partOf, publicationOf, paragraphOf, twoLanguages } from '../testing.ts'
import { toDocx } from '../to-docx.ts'
import { charactersOf, childElements, descendants } from '../xml/read.ts'
import { bookmarkName, readBookmarkName } from './name.ts'

const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/)
const anchors: fc.Arbitrary<Anchor> = fc
  .tuple(id, id)
  .map(([document, block]): Anchor => `${document}#${block}`)
const langs = fc.constantFrom('en', 'zh-Hans')

test('a bookmark says which block it is and in which language', () => {
  expect(bookmarkName('white-paper-2020#preface.p3', 'en')).toBe('white_hpaper_h2020_apreface_dp3_e')
  expect(bookmarkName('white-paper-2020#s2.5.l1.i3', 'zh-Hans')).toBe('white_hpaper_h2020_as2_d5_dl1_di3_z')
})

property.prop([anchors, langs])('a name is one that Word keeps', (anchor, lang) => {
  expect(bookmarkName(anchor, lang)).toMatch(/^[a-z][a-z0-9_]{0,39}$/)
})

property.prop([anchors, langs])(
  'a name is read back to its block and language, or says that it is hashed',
  (anchor, lang) => {
    const name = bookmarkName(anchor, lang)
    expect(readBookmarkName(name)).toEqual(/_q[0-9a-z]{13}$/.test(name) ? undefined : { anchor, lang })
  },
)

property.prop([anchors, anchors, langs, langs])('no two blocks share a name', (a, b, langA, langB) => {
  fc.pre(a !== b || langA !== langB)
  expect(bookmarkName(a, langA)).not.toBe(bookmarkName(b, langB))
})

test('a block whose id holds what names cannot is hashed', () => {
  expect(bookmarkName('Paper#s1.p1', 'en')).toMatch(/_q[0-9a-z]{13}$/)
  expect(bookmarkName('paper#s1.p1', 'en')).not.toBe(bookmarkName('Paper#s1.p1', 'en'))
})

test('names that are not ours are not read', () => {
  expect(readBookmarkName('_Toc123456')).toBeUndefined()
  expect(readBookmarkName('_GoBack')).toBeUndefined()
  expect(readBookmarkName('paper_e')).toBeUndefined()
})

test('every heading, paragraph, item, row and entry has its bookmark', async () => {
  const names = descendants(await bodyOf(everyKind()), 'w:bookmarkStart').map(
    (start) => readBookmarkName(start.attributes.get('w:name') ?? '')?.anchor,
  )
  expect(names).toEqual(
    [
      's1',
      's1.h',
      's1.p1',
      's1.p2',
      's1.l1',
      's1.l1.i1',
      's1.l1.i2',
      's1.q1',
      's1.p3',
      'event.first',
      'figure1',
      'figure1.t1',
      'figure1.r1',
      'figure1.r2',
      'annex1',
      'annex1.h',
      'annex1.t1',
      'annex1.r1',
      'annex1.r2',
      'back',
      'back.h',
      'term.observer',
    ].map((block) => `paper#${block}`),
  )
})

test('a paragraph in two languages has a bookmark in each', async () => {
  const names = descendants(await bodyOf(twoLanguages()), 'w:bookmarkStart').map((start) =>
    readBookmarkName(start.attributes.get('w:name') ?? ''),
  )
  expect(names).toContainEqual({ anchor: 'paper#s1.p1', lang: 'en' })
  expect(names).toContainEqual({ anchor: 'paper#s1.p1', lang: 'zh-Hans' })
})

test('the file lists the bookmarks that cannot be read back', async () => {
  const block = 's1.a-very-long-name-that-no-bookmark-of-word-can-hold'
  const custom = partOf(await toDocx(publicationOf([paragraphOf(block, 'Words')])), 'docProps/custom.xml')
  const listed = childElements(custom, 'property').filter((found) =>
    found.attributes.get('name')?.startsWith('Bookmark '),
  )
  expect(listed.map((found) => childElements(found).map(charactersOf).join(''))).toEqual([
    `paper#${block}@en`,
  ])
})
