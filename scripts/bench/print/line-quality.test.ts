import { expect, test } from 'vitest'
import { layout, themes } from '@diglot/layout'
import { loadFonts } from '@diglot/pdf'
import type { Lang } from '@diglot/core'
import { lineQuality, type LineQuality } from './line-quality.ts'
import { longPublication } from './long-publication.ts'

const fonts = await loadFonts()

function quality(lang: Lang): LineQuality {
  const pages = layout(longPublication(lang, 160), { fonts })
  return lineQuality(pages, themes.a4.single.styles.body[lang].size)
}

test('English lines of a long text are even: few hyphens, few holes, no ladders', () => {
  const { lines, gap, loose, hyphenated, ladders, uneven, runts } = quality('en')
  expect(lines).toBeGreaterThan(1000)
  expect(gap).toBeLessThan(3.1)
  expect(loose).toBeLessThan(0.05)
  expect(hyphenated).toBeLessThan(0.08)
  expect(uneven).toBeLessThan(0.05)
  expect([ladders, runts]).toEqual([0, 0])
})

test('Chinese lines of a long text are stretched too little to be seen', () => {
  const { lines, hanStretch, runts } = quality('zh-Hans')
  expect(lines).toBeGreaterThan(800)
  expect(hanStretch).toBeGreaterThan(0)
  expect(hanStretch).toBeLessThan(0.08)
  expect(runts).toBe(0)
})
