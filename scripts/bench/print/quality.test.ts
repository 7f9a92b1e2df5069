import { expect, test } from 'vitest'
import { layout, themes } from '@diglot/layout'
import { loadFonts } from '@diglot/pdf'
import type { Lang } from '@diglot/core'
import { lineQuality, type LineQuality } from './line-quality.ts'
import { longPublication, openingsOf } from './long-publication.ts'
import { pageQuality } from './page-quality.ts'

const fonts = await loadFonts()

function qualityOf(lang: Lang): LineQuality {
  const pages = layout(longPublication(lang, 160), { fonts })
  return lineQuality(pages, themes.a4.single.styles.body[lang].size)
}

test('English lines of a long text are even: few hyphens, few holes, no ladders', () => {
  const { lines, gap, loose, hyphenated, ladders, uneven, runts } = qualityOf('en')
  expect(lines).toBeGreaterThan(1000)
  expect(gap).toBeLessThan(3.1)
  expect(loose).toBeLessThan(0.05)
  expect(hyphenated).toBeLessThan(0.08)
  expect(uneven).toBeLessThan(0.05)
  expect([ladders, runts]).toEqual([0, 0])
})

test('Chinese lines of a long text are stretched too little to be seen', () => {
  const { lines, hanStretch, runts } = qualityOf('zh-Hans')
  expect(lines).toBeGreaterThan(800)
  expect(hanStretch).toBeGreaterThan(0)
  expect(hanStretch).toBeLessThan(0.08)
  expect(runts).toBe(0)
})

test.each(['en', 'zh-Hans'] as const)('pages of a long text in %s end well', (lang) => {
  const book = longPublication(lang, 320)
  const { facing, ...found } = pageQuality(
    layout(book, { fonts }),
    openingsOf(book),
    themes.a4.single.styles.body[lang].size,
  )
  expect(facing).toBeGreaterThan(20)
  expect(found).toMatchObject({ shortEnds: 0, uneven: 0, orphans: 0, widows: 0 })
})
