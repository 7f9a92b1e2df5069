import type { Publication } from '@diglot/core'
import { extentOf, layout, measureWith, sheets } from '@diglot/layout'
import { loadFonts } from '@diglot/pdf'
import { library } from '@diglot/peacekeeping'
import { describe, expect, test } from 'vitest'
import { planBriefing, type BriefingPlan } from './compose.ts'
import { fitBriefing, type Extent } from './fit.ts'

const fonts = await loadFonts()
const theme = sheets.a4
const measure = measureWith(fonts, theme)
const lay = (publication: Publication): Extent => extentOf(layout(publication, { theme, fonts }), theme)

const forms = [['en'], ['zh-Hans'], ['en', 'zh-Hans']] as const
const sheetsAsked = library.briefings.flatMap(({ id }) =>
  forms.map((languages) => [id, languages.join('+'), languages] as const),
)

test.each(sheetsAsked.filter(([, , languages]) => languages.length > 1))(
  '%s in %s fits on a leaf',
  (briefing, _, languages) => {
    const plan = planBriefing(library, { briefing, languages, measure })
    expect(fitBriefing(plan, 1, lay).extent.pages).toBe(1)
  },
)

test.each(sheetsAsked)('%s in %s fits on two pages and fills the second', (briefing, _, languages) => {
  const { extent } = fitBriefing(planBriefing(library, { briefing, languages, measure }), 2, lay)
  expect(extent.pages).toBe(2)
  expect(extent.fill).toBeGreaterThan(0.85)
})

test.each(sheetsAsked)(
  'no text of %s in %s is under the least size, but marks of notes and dashes',
  (briefing, _, languages) => {
    const columns = languages.length > 1 ? theme.parallel.columns : theme.single.sheet?.columns
    const [one = { width: 240 }, two = one] = columns ?? []
    const chartWidths = [one.width, two.width] as const
    const plan = planBriefing(library, { briefing, languages, measure, chartWidths })
    const pages = layout(plan.compose(plan.whole), { theme, fonts }).pages
    const small = pages
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.type === 'glyphs' ? [item] : []))
      .filter(({ size }) => size < (theme.single.sheet?.minimum ?? Infinity) - 0.001)
      .map(({ words }) => words.flatMap(({ shaped }) => shaped.clusters).join(''))
    expect(small.filter((words) => !/^(?:\[?\d*\]?|[–—])$/.test(words))).toEqual([])
  },
)

describe('what falls', () => {
  const plan = planBriefing(library, { briefing: 'whole-story', languages: ['en'] })

  /** Every part takes as much as its size; a page holds so much. */
  function byWeight(page: number): (publication: Publication) => Extent {
    return (publication) => {
      const taken = weights.get(publication) ?? 0
      return { pages: Math.max(1, Math.ceil(taken / page)), fill: 1 }
    }
  }
  const weights = new WeakMap<Publication, number>()
  const weighed: BriefingPlan = {
    ...plan,
    compose: (selection) => {
      const publication = plan.compose(selection)
      weights.set(
        publication,
        [...selection.values()].reduce((sum, size) => sum + 10 + size, 0),
      )
      return publication
    },
  }
  const order = plan.optional

  test('parts fall in their order, and none comes in over one that stays out', () => {
    for (let page = 40; page < 240; page += 5) {
      const { selection } = fitBriefing(weighed, 1, byWeight(page))
      const entered = order.map((part) => selection.has(part))
      expect(entered).toEqual(entered.toSorted((a, b) => Number(b) - Number(a)))
    }
  })

  test('what never falls is always there', () => {
    for (let page = 40; page < 240; page += 20) {
      const { selection } = fitBriefing(weighed, 1, byWeight(page))
      for (const part of plan.least.keys()) expect(selection.has(part)).toBe(true)
    }
  })

  test('what never falls and does not fit is refused', () => {
    expect(() => fitBriefing(weighed, 1, byWeight(5))).toThrow(
      'Cannot fit `whole-story` on 1 page: what never falls takes',
    )
  })

  test('what was left out is said, a part by its title and rows by their number', () => {
    const { publication } = fitBriefing(
      planBriefing(library, { briefing: 'whole-story', languages: ['en'], measure }),
      1,
      lay,
    )
    const said = JSON.stringify(publication.blocks.at(-1))
    expect(said).toContain('For want of room, left out: Context')
    expect(said).toMatch(/\(\d of 8 shown\)/)
  })

  test('where there is room for all, nothing is left out', () => {
    const { publication, selection } = fitBriefing(weighed, 8, byWeight(1000))
    expect(selection).toEqual(plan.whole)
    expect(JSON.stringify(publication)).not.toContain('For want of room')
  })
})
