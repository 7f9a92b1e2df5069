import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Publication, WriterWarning } from '@diglot/core'
import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentBlocks, readMarkdown, toMarkdown } from '../index.ts'
import { publicationOf } from '../testing.ts'

const fixtures = path.join(import.meta.dirname, '../../fixtures/write')

describe.each(readdirSync(fixtures))('%s', (name) => {
  const folder = path.join(fixtures, name)
  const publication: Publication = JSON.parse(readFileSync(path.join(folder, 'publication.json'), 'utf8'))

  test('is written as in the file', async () => {
    await expect(toMarkdown(publication)).toMatchFileSnapshot(path.join(folder, 'publication.md'))
  })

  test('reads back as its content blocks', () => {
    expect(readMarkdown(toMarkdown(publication)).blocks).toEqual(contentBlocks(publication))
  })
})

function warningsOf(name: string): WriterWarning[] {
  const warnings: WriterWarning[] = []
  const publication: Publication = JSON.parse(
    readFileSync(path.join(fixtures, name, 'publication.json'), 'utf8'),
  )
  toMarkdown(publication, { onWarning: (warning) => warnings.push(warning) })
  return warnings
}

test('what the file does not show as the publication has it is a warning', () => {
  expect(warningsOf('tables')).toEqual([
    {
      code: 'table-header-flattened',
      message: 'The second header row is a row of the body',
      anchor: 'paper#annex2.t1',
    },
  ])
  expect(warningsOf('boxes-and-figures')).toEqual([
    {
      code: 'drawing-not-shown',
      message: 'The figure is given as a table, without its drawing',
      anchor: 'paper#fig.1',
    },
  ])
  expect(warningsOf('links-and-references').map(({ code }) => code)).toEqual([
    'link-not-allowed',
    'reference-not-here',
  ])
  expect(warningsOf('chinese')).toEqual([])
})

test('an anchor that names no document is refused', () => {
  const blocks = [
    { type: 'paragraph', lang: 'en', anchor: '#p1', children: [{ type: 'text', text: 'x' }] },
  ] as const
  expect(() => toMarkdown(publicationOf(blocks))).toThrow(
    /Cannot write the anchor `#p1`, expected `document#block`/,
  )
})

const han = fc.stringMatching(/^[“《（]?[一-龥]{1,4}[”》）。，：]?$/)

property.prop([han, han, han])(
  'Chinese text with stressed words is written without character references',
  (before, stressed, after) => {
    const written = toMarkdown(
      publicationOf([
        {
          type: 'paragraph',
          lang: 'zh-Hans',
          children: [
            { type: 'text', text: before },
            { type: 'strong', children: [{ type: 'text', text: stressed }] },
            { type: 'text', text: after },
            {
              type: 'emphasis',
              children: [
                { type: 'link', url: 'https://un.org', children: [{ type: 'text', text: stressed }] },
              ],
            },
            { type: 'text', text: after },
          ],
        },
      ]),
    )
    expect(written).not.toMatch(/&#/)
  },
)

property.prop([fc.string({ unit: 'grapheme' })])('any text can be read', (text) => {
  expect(readMarkdown(text).blocks).toBeInstanceOf(Array)
})

test('a drawing is kept as a file of its own, and the Markdown shows it with its words', () => {
  const publication: Publication = JSON.parse(
    readFileSync(path.join(fixtures, 'boxes-and-figures', 'publication.json'), 'utf8'),
  )
  const files = new Map<string, string>()
  const warnings: WriterWarning[] = []
  const markdown = toMarkdown(publication, {
    onWarning: (warning) => warnings.push(warning),
    onFigure: (file, svg) => files.set(file, svg),
  })
  const [file = '', svg = ''] = [...files].flat()
  expect(file).toBe(`figures/${publication.id}-1.svg`)
  expect(svg).toMatch(/^<svg /)
  expect(markdown).toContain(`![Five in 1990, and more since.](${file})`)
  expect(warnings).toEqual([])
  expect(readMarkdown(markdown).blocks).toEqual(contentBlocks(publication))
})
