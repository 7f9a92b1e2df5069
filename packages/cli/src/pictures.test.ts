import { createHash } from 'node:crypto'
import type { Drawing } from '@diglot/core'
import { expect, test } from 'vitest'
import { pictureMaker } from './pictures.ts'

const drawing: Drawing = {
  width: 60,
  height: 20,
  shapes: [
    { type: 'rectangle', x: 0, y: 0, width: 30, height: 10, fill: { role: 'accent' } },
    {
      type: 'text',
      x: 2,
      y: 18,
      text: '维和UN',
      lang: 'zh-Hans',
      size: 8,
      weight: 'bold',
      align: 'start',
      fill: { role: 'ink' },
      width: 30,
    },
  ],
}

test('text of a picture is outlines, so that no font of the machine is asked for', async () => {
  const { svg } = (await pictureMaker())(drawing, 'zh-Hans')
  expect(svg).not.toContain('<text')
  expect(svg).not.toContain('font-family')
  expect(svg.match(/<path/g)?.length).toBeGreaterThan(2)
  expect(svg).not.toMatch(/\d\.\d{3}/)
})

test('the same drawing gives the same bytes everywhere', async () => {
  const { svg, png } = (await pictureMaker())(drawing, 'zh-Hans')
  const hash = (data: string | Uint8Array): string =>
    createHash('sha256').update(data).digest('hex').slice(0, 16)
  expect([hash(svg), hash(png)]).toMatchInlineSnapshot(`
    [
      "5c3e60ebadb87df7",
      "6a0280b567acd617",
    ]
  `)
})
