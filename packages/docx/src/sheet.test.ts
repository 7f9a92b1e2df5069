import type { PublicationBlock } from '@diglot/core'
import { expect, test } from 'vitest'
import { bodyOf, headingOf, paragraphOf, partOf, publicationOf, tableOf, text } from './testing.ts'
import { lintDocx } from './lint/lint-docx.ts'
import { toDocx } from './to-docx.ts'
import { descendants, type XmlElement } from './xml/read.ts'

const masthead: PublicationBlock = {
  type: 'title-page',
  variant: 'masthead',
  lang: 'en',
  lines: [{ role: 'title', lang: 'en', children: [text('Pledges')] }],
}

const wide: PublicationBlock = {
  ...tableOf('reported'),
  columns: Array.from({ length: 4 }, () => ({ kind: 'text' as const, weight: 1 })),
}

const running = [headingOf('context', 'Context'), paragraphOf('p1', 'Text that runs.')]

const sheet = publicationOf([masthead, ...running, wide, paragraphOf('p2', 'More that runs.')])

test('a sheet has its running text in two columns, and across them what is wide, down the same page', async () => {
  const sections = descendants(await bodyOf(sheet), 'w:sectPr')
  expect(sections.map((section) => attribute(section, 'w:cols', 'w:num') ?? '1')).toEqual([
    '1',
    '2',
    '1',
    '2',
  ])
  expect(sections.slice(1).map((section) => attribute(section, 'w:type', 'w:val'))).toEqual([
    'continuous',
    'continuous',
    'continuous',
  ])
})

test('a sheet has narrow margins, and no type below 7 points that is read', async () => {
  const [first] = descendants(await bodyOf(sheet), 'w:sectPr')
  expect(first && attribute(first, 'w:pgMar', 'w:left')).toBe('964')
  const styles = descendants(partOf(await toDocx(sheet), 'word/styles.xml'), 'w:style').filter(
    (style) =>
      style.attributes.get('w:type') === 'paragraph' && style.attributes.get('w:styleId') !== 'Spacer',
  )
  const sizes = styles.flatMap((style) =>
    descendants(style, 'w:sz').map((size) => Number(size.attributes.get('w:val'))),
  )
  expect(Math.min(...sizes)).toBe(14)
})

test('a sheet is sound: the masthead heads its headings, and the first column of key facts heads their rows', async () => {
  const facts: PublicationBlock = {
    ...tableOf('facts'),
    header: [],
    columns: tableOf('facts').columns.map((column, i) => ({ ...column, heads: i === 0 })),
  }
  expect(lintDocx(await toDocx(publicationOf([masthead, ...running, facts])))).toEqual([])
})

test('a book keeps one column and the margins of a book', async () => {
  const sections = descendants(await bodyOf(publicationOf([...running, wide])), 'w:sectPr')
  expect(sections.map((section) => attribute(section, 'w:cols', 'w:num') ?? '1')).toEqual(['1'])
  expect(sections.map((section) => attribute(section, 'w:pgMar', 'w:right'))).toEqual(['2835'])
})

function attribute(section: XmlElement, name: string, attributeName: string): string | undefined {
  return descendants(section, name)[0]?.attributes.get(attributeName)
}
