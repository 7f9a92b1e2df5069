import type { Publication } from '@diglot/core'
import { layout } from '@diglot/layout'
import { expect, test } from 'vitest'
import { loadFonts, paintPdf, publicationAttachment, toPdf } from './index.ts'
import { metadata, readPdf } from './testing.ts'

const publication: Publication = {
  id: 'paper.en',
  metadata,
  languages: ['en'],
  blocks: [
    {
      type: 'section',
      lang: 'en',
      matter: 'body',
      role: 'chapter',
      children: [
        {
          type: 'heading',
          lang: 'en',
          level: 1,
          anchor: 'paper#s1.h',
          children: [{ type: 'text', text: 'Blue helmets' }],
        },
        {
          type: 'paragraph',
          lang: 'en',
          children: [
            { type: 'text', text: 'In Chinese: ' },
            { type: 'text', text: '蓝盔', lang: 'zh-Hans' },
            { type: 'text', text: ', see ' },
            { type: 'link', url: 'https://example.org/', children: [{ type: 'text', text: 'there' }] },
          ],
        },
      ],
    },
  ],
}

test('a publication is laid out and painted with the faces of the house', async () => {
  const written = readPdf(await toPdf(publication))
  const faces = written.all('/Type /FontDescriptor').map((font) => /\+([\w-]+)/.exec(font)?.[1])
  expect(faces).toContain('SourceSerif4-Regular')
  expect(faces).toContain('NotoSerifSC-Regular')
  expect(faces).not.toContain('SourceSerif4-Italic')
  expect(written.only('/S /Span', '/Lang (zh-Hans)')).toContain('/K [')
  expect(written.only('/Subtype /Link')).toContain('/URI (https://example.org/)')
  expect(written.follow(written.follow(written.catalogue, 'Outlines'), 'First')).toContain('(Blue helmets)')
})

test('who lays out once and paints the pages has the same file', async () => {
  const fonts = await loadFonts()
  const attachment = publicationAttachment(publication)
  const painted = await paintPdf(layout(publication, { fonts }), { fonts, attachment })
  expect(Buffer.from(painted).equals(await toPdf(publication))).toBe(true)
})
