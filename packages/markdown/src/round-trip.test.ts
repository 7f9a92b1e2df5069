import { inlineText, type Inline, type PublicationBlock } from '@diglot/core'
import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { contentBlocks, readMarkdown, toMarkdown } from './index.ts'
import { foldText } from './settle/space.ts'
import { nastyInlines, nastyText, publicationOf, publications } from './testing.ts'

test.prop([publications], { numRuns: 150 })(
  'what was written reads back as the content blocks',
  (publication) => {
    expect(readMarkdown(toMarkdown(publication)).blocks).toEqual(contentBlocks(publication))
  },
)

test.prop([nastyInlines(3)], { numRuns: 300 })(
  'running text keeps its words, whatever they are',
  (children) => {
    const [block] = readMarkdown(toMarkdown(publicationOf([paragraph(children)]))).blocks
    const text = block?.type === 'paragraph' ? inlineText(block.children) : ''
    expect(words(text)).toBe(words(inlineText(children)))
  },
)

test.prop([nastyText], { numRuns: 300 })(
  'plain text in every kind of block reads back as plain text',
  (text) => {
    const children: Inline[] = [{ type: 'text', text }]
    const cell = { lang: 'en', children } as const
    const blocks: PublicationBlock[] = [
      { type: 'heading', lang: 'en', level: 2, children },
      paragraph(children),
      { type: 'quote', lang: 'en', children },
      { type: 'list', lang: 'en', items: [{ type: 'list-item', lang: 'en', children }] },
      {
        type: 'table',
        lang: 'en',
        columns: [{ kind: 'text', weight: 1 }],
        header: [{ cells: [cell] }],
        rows: [{ cells: [cell] }],
      },
    ]
    const read = readMarkdown(toMarkdown(publicationOf(blocks))).blocks
    const expected = words(text)
    expect(read.flatMap(textsOf)).toEqual(
      expected === '' ? ['', ''] : [expected, expected, expected, expected, expected, expected],
    )
  },
)

test.prop([publications], { numRuns: 50 })('writing what was read changes no byte', (publication) => {
  const blocks = contentBlocks(publication)
  const once = toMarkdown({ ...publication, blocks })
  expect(toMarkdown({ ...publication, blocks: readMarkdown(once).blocks })).toBe(once)
})

function paragraph(children: readonly Inline[]): PublicationBlock {
  return { type: 'paragraph', lang: 'en', children }
}

/** White space folds and does not stand at the ends. */
function words(text: string): string {
  return foldText(text).replaceAll(/^ | $/g, '')
}

function textsOf(block: PublicationBlock): string[] {
  if (block.type === 'list') return block.items.map(({ children }) => inlineText(children))
  if (block.type === 'table')
    return [...block.header, ...block.rows].flatMap(({ cells }) =>
      cells.map(({ children }) => inlineText(children)),
    )
  return 'children' in block && block.type !== 'section' && block.type !== 'box' && block.type !== 'imprint'
    ? [inlineText(block.children)]
    : []
}
