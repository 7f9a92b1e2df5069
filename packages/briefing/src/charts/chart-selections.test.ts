import type { ChartSetting } from '@diglot/charts'
import { approximateMeasure, figureOf } from '@diglot/charts'
import { briefingCharts } from '@diglot/core'
import type { BriefingChart, Drawing, Lang, Library, MeasureText } from '@diglot/core'
import { measureWith } from '@diglot/layout'
import { library } from '@diglot/peacekeeping'
import { loadFonts } from '@diglot/pdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { chartSelections } from './chart-selections.ts'
import type { ChartSelection } from './selection.ts'
import { wholeView } from './testing.ts'

const whole: Library = library
let measure: MeasureText

beforeAll(async () => {
  measure = measureWith(await loadFonts())
})

function selected(name: BriefingChart, lang: Lang, setting: Partial<ChartSetting> = {}): ChartSelection {
  const found = chartSelections[name](wholeView(whole), { lang, width: 350, measure, ...setting })
  if (found === undefined) throw new RangeError(`nothing is known of ${name}`)
  return found
}

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What each text fills, by the faces that it is printed in. */
function boxes({ shapes }: Drawing): Box[] {
  return shapes.flatMap((shape) => {
    if (shape.type !== 'text') return []
    const { text, x, y, lang, size, weight, align } = shape
    const width = measure(text, lang, size, weight)
    const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2
    return [{ text, left, right: left + width, top: y - 0.86 * size, bottom: y + 0.24 * size }]
  })
}

const slack = 0.01

function collisions(drawing: Drawing): string[] {
  const all = boxes(drawing)
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(
        (b) =>
          a.left + slack < b.right &&
          b.left + slack < a.right &&
          a.top + slack < b.bottom &&
          b.top + slack < a.bottom,
      )
      .map((b) => `${a.text} / ${b.text}`),
  )
}

function clipped({ width, height, shapes }: Drawing): string[] {
  return boxes({ width, height, shapes })
    .filter(
      ({ left, right, top, bottom }) =>
        left < -slack || right > width + slack || top < -slack || bottom > height + slack,
    )
    .map(({ text }) => text)
}

/** One column of A4 and B5, a column of a sheet, a column beside the other language. */
describe.each([[352], [240], [170]])('%d points wide', (width) => {
  describe.each<[Lang]>([['en'], ['zh-Hans']])('in %s', (lang) => {
    test.each(briefingCharts.map((name) => [name]))('no label of %s meets another or is clipped', (name) => {
      const { drawing } = selected(name, lang, { width }).chart
      expect(drawing.width).toBe(width)
      expect(collisions(drawing)).toEqual([])
      expect(clipped(drawing)).toEqual([])
      const sizes = drawing.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.size] : []))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7)
    })
  })
})

test.each(briefingCharts.map((name) => [name]))(
  '%s has a finding, its measure, its places and its words',
  (name) => {
    for (const lang of ['en', 'zh-Hans'] as const) {
      const selection = selected(name, lang)
      const block = figureOf(selection.chart, { ...selection, source: [] })
      expect(selection.title).not.toMatch(/[.。]$/)
      expect(selection.anchors.length).toBeGreaterThan(0)
      expect(selection.anchors.every((anchor) => anchor.includes('#'))).toBe(true)
      expect(block.alt).toContain(selection.title)
      expect(block.data.rows.length).toBeGreaterThan(2)
      for (const note of selection.notes) expect(note).toMatch(/[.。]$/)
    }
  },
)

test('the same data give the same drawing', () => {
  expect(selected('milestones', 'en')).toEqual(selected('milestones', 'en'))
})

test('a deployment is no person: troops are drawn in deployments, infantry is not stated, nothing is estimated', () => {
  const { chart, notes } = selected('troops-by-kind', 'en')
  expect(chart.data.rows).toEqual([
    ['Engineers (111 units)', '25,768'],
    ['Transport (27 units)', '5,164'],
    ['Medical (85 units)', '4,259'],
    ['Military professionals', '2,064'],
    ['Force protection (8 rotations)', '1,440'],
    ['Helicopters (3 units)', '420'],
    ['Infantry (6 rotations)', 'not stated'],
  ])
  expect(notes.join(' ')).toContain('add up to 39,115 deployments')
  expect(notes.join(' ')).toContain('more than 40,000 deployments')
})

test('a library that states them in persons alone has no chart of deployments', () => {
  const english = {
    ...wholeView(whole),
    statements: ({ statements }: { readonly statements: Library['facts'][number]['statements'] }) =>
      statements.filter(({ source }) => !source.endsWith('.zh-Hans')),
  }
  expect(
    chartSelections['troops-by-kind'](english, { lang: 'en', width: 350, measure: approximateMeasure }),
  ).toBeUndefined()
})

test('who was serving is drawn in persons of one day, and the rest is not stated', () => {
  expect(selected('personnel-by-capability', 'zh-Hans').chart.data.rows).toEqual([
    ['在任总数', '2521'],
    ['工兵分队（6支）', '1188'],
    ['医疗分队（4支）', '199'],
    ['军事专业人员', '84'],
    ['其他分队', '未说明'],
  ])
})

test('participation that was continuing is open until the paper appeared', () => {
  const { chart, title } = selected('participation', 'en')
  expect(title).toBe('Of 25 UN missions joined, China’s armed forces were still in 8 in September 2020')
  const open = chart.data.rows.filter(([, , to]) => to === 'continuing in September 2020')
  expect(open.map(([name]) => /\((\w+)\)/.exec(name ?? '')?.[1])).toEqual([
    'UNTSO',
    'MINURSO',
    'UNIFIL',
    'UNAMID',
    'MONUSCO',
    'UNMISS',
    'MINUSMA',
    'MINUSCA',
  ])
})

test('every death is a dot, in its year and mission', () => {
  const { chart, title } = selected('fatalities', 'en')
  expect(title).toBe('16 service members died on 9 missions, 4 of them at UNMISS')
  expect(chart.drawing.shapes.filter(({ type }) => type === 'circle')).toHaveLength(16)
  expect(chart.data.rows).toHaveLength(16)
})

test('levels are drawn as steps that are not stacked, and say what is not stated', () => {
  const { chart } = selected('standby-force', 'en')
  expect(chart.drawing.shapes.filter(({ type }) => type === 'rectangle')).toHaveLength(28 + 13 + 6)
  expect(chart.data.rows[2]).toEqual([
    'Raised from Level 2 to Level 3 (2019 – 2020)',
    '6',
    'Whether these six are among the 13 of October 2018 is not stated.',
  ])
})

test('a chart of what was not yet known is not drawn', () => {
  const before = {
    ...wholeView(whole),
    statements: () => [],
    mission: () => false,
    death: () => false,
    event: () => false,
  }
  for (const name of briefingCharts)
    expect(
      chartSelections[name](before, { lang: 'en', width: 350, measure: approximateMeasure }),
    ).toBeUndefined()
})
