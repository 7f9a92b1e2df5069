import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { FigureBlock, WriterWarning } from '@diglot/core'
import { lintDocx, toDocx, type DrawPicture } from '../index.ts'
import { bodyOf, paragraphs, publicationOf, styleIn, tableOf, text } from '../testing.ts'
import { descendants } from '../xml/read.ts'

const figure: FigureBlock = {
  type: 'figure',
  lang: 'en',
  anchor: 'paper#figure1',
  drawing: {
    width: 200,
    height: 100,
    shapes: [{ type: 'rectangle', x: 0, y: 0, width: 10, height: 5, fill: { role: 'ink' } }],
  },
  data: tableOf('figure1'),
  alt: 'Two bars',
  caption: [text('Engineers were most')],
  subtitle: [text('Deployments')],
  source: [text('Source: the paper')],
}

/** Bytes that no text holds. */
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0xc3, 0x28)
const drawPicture: DrawPicture = (drawing) => ({ svg: `<svg width="${drawing.width}"/>`, png })

test('a figure is a picture between its title and its source, and then the table of its data', async () => {
  const body = await bodyOf(publicationOf([figure]), { drawPicture })
  expect(descendants(body, 'w:p').map(styleIn).slice(0, 5)).toEqual([
    'Caption',
    'FigureSubtitle',
    'Figure',
    'Source',
    'Caption',
  ])
  const [picture] = descendants(body, 'wp:docPr')
  expect(picture?.attributes.get('descr')).toBe('Two bars')
  const [extent] = descendants(body, 'wp:extent')
  // 200 x 100 points in EMU.
  expect([extent?.attributes.get('cx'), extent?.attributes.get('cy')]).toEqual(['2540000', '1270000'])
})

test('a drawing wider than its column is made smaller', async () => {
  const wide = { ...figure, drawing: { ...figure.drawing, width: 800 } }
  const body = await bodyOf(publicationOf([wide]), { drawPicture })
  const [extent] = descendants(body, 'wp:extent')
  expect(Number(extent?.attributes.get('cx'))).toBeLessThan(5_400_000)
  expect(Number(extent?.attributes.get('cx')) / Number(extent?.attributes.get('cy'))).toBeCloseTo(8, 2)
})

test('the bytes of a picture are kept, and two files of one process are the same', async () => {
  const publication = publicationOf([figure, { ...figure, anchor: 'paper#figure2' }])
  const [one, other] = [
    await toDocx(publication, { drawPicture }),
    await toDocx(publication, { drawPicture }),
  ]
  expect(one).toEqual(other)
  const parts = Object.entries(unzipSync(one))
  expect(parts.find(([name]) => name.endsWith('.png'))?.[1]).toEqual(png)
  const svg = parts.find(([name]) => name.endsWith('.svg'))?.[1]
  expect(svg && strFromU8(svg)).toBe('<svg width="200"/>')
  expect(lintDocx(one)).toEqual([])
})

test('where nobody draws, the table stands for the drawing, with a warning', async () => {
  const warnings: WriterWarning[] = []
  const body = await bodyOf(publicationOf([figure]), { onWarning: (warning) => warnings.push(warning) })
  expect(descendants(body, 'w:drawing')).toEqual([])
  expect(paragraphs(body, 'Source')).toEqual(['Source: the paper'])
  expect(warnings.map(({ code, anchor }) => `${code} ${anchor}`)).toEqual(['figure-as-table paper#figure1'])
})
