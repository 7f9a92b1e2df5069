import { expect, test } from 'vitest'
import type { Inline, Lang, ParallelBlock, ParallelRow } from '@diglot/core'
import { layout } from '../layout.ts'
import type { GlyphRun, Page } from '../pages.ts'
import { fonts, heard, paragraph, publication, runsOf, text } from '../testing.ts'
import { themes } from '../theme/themes.ts'

const words: Readonly<Record<Lang, string>> = {
  en: 'The paper records thirty years of participation in peacekeeping operations of the United Nations. ',
  'zh-Hans': '三十年来，中国军队先后参加联合国维和行动，为世界和平作出了贡献。',
}

function row(n: number, length: number): ParallelRow {
  const id = `p${n}`
  return {
    anchor: `doc#${id}`,
    cells: [
      [paragraph('en', words.en.repeat(length), id)],
      [paragraph('zh-Hans', words['zh-Hans'].repeat(length), id)],
    ],
  }
}

const block: ParallelBlock = {
  type: 'parallel',
  lang: 'en',
  languages: ['en', 'zh-Hans'],
  rows: Array.from({ length: 24 }, (_, i) => row(i + 1, (i % 7) + 1)),
}
const pages = layout(publication(['en', 'zh-Hans'], [block]), { fonts })
const [englishColumn, chineseColumn] = themes.a4.parallel.columns ?? []

function column(page: Page, lang: Lang): GlyphRun[] {
  return runsOf(page).filter((run) => run.content.type === 'leaf' && run.lang === lang && run.size > 9)
}

test('both languages of a row start on one baseline', () => {
  for (let n = 1; n <= 24; n++) {
    const english = pages.destinations.get(`doc#p${n}@en`)
    const chinese = pages.destinations.get(`doc#p${n}@zh-Hans`)
    expect(english).toBeDefined()
    expect([chinese?.page, chinese?.y]).toEqual([english?.page, english?.y])
    const page = pages.pages[english?.page ?? 0]
    if (page === undefined || english === undefined) continue
    const firsts = (['en', 'zh-Hans'] as const).map((lang) =>
      Math.min(
        ...column(page, lang)
          .map((run) => run.y)
          .filter((y) => y > english.y),
      ),
    )
    expect(firsts[0]).toBeCloseTo(firsts[1] ?? 0, 2)
  }
})

test('each language keeps to its column', () => {
  for (const page of pages.pages) {
    const left =
      page.side === 'recto'
        ? themes.a4.parallel.frame.inner
        : page.width - themes.a4.parallel.frame.inner - themes.a4.parallel.frame.measure
    for (const run of column(page, 'zh-Hans'))
      expect(run.x).toBeGreaterThanOrEqual(left + (chineseColumn?.x ?? 0) - run.size / 2)
    for (const run of column(page, 'en')) expect(run.x).toBeLessThan(left + (englishColumn?.width ?? 0))
  }
})

test('the number that two languages share is printed once', () => {
  const numbers = pages.pages.flatMap((page) => runsOf(page).filter((run) => run.size === 7.5))
  expect(numbers.length).toBe(24)
})

test('a row is heard in one language, then in the other', () => {
  expect(
    heard(pages)
      .slice(0, 3)
      .map((said) => said.slice(0, 9)),
  ).toEqual(['1 ', 'The paper', '三十年来，中国军队'])
})

test('rows go on over the page in both columns', () => {
  expect(pages.pages.length).toBeGreaterThan(1)
  for (const page of pages.pages) for (const run of runsOf(page)) expect(run.y).toBeLessThan(page.height - 30)
})

test('what is said about a row stands under both columns, and the words it is about lead there', () => {
  const issue = (said: string): Inline => ({
    type: 'mark',
    kind: 'issue',
    target: 'doc#issue.1',
    severity: 'error',
    children: [text(said)],
  })
  const told: ParallelRow = {
    cells: [
      [paragraph('en', [issue('Fourteen'), text(' missions.')])],
      [paragraph('zh-Hans', [issue('4项'), text('行动。')])],
    ],
    remarks: [
      {
        type: 'box',
        lang: 'en',
        anchor: 'doc#issue.1',
        variant: 'issue',
        severity: 'error',
        children: [paragraph('en', 'The figures differ.')],
      },
    ],
  }
  const rows = { ...block, rows: [told, row(1, 1)] }
  const set = layout(publication(['en', 'zh-Hans'], [rows]), { fonts })
  expect(heard(set).slice(0, 5)).toEqual(['Fourteen', ' missions.', '4项', '行动。', 'The figures differ.'])
  const place = set.destinations.get('doc#issue.1')
  const [first] = set.pages
  expect(first?.links.map(({ target, description }) => [target, description])).toEqual([
    [{ destination: 'doc#issue.1' }, 'Fourteen'],
    [{ destination: 'doc#issue.1' }, '4项'],
  ])
  const bottom = Math.max(...(first?.links ?? []).flatMap(({ areas }) => areas.map(({ y }) => y)))
  expect(place?.y).toBeGreaterThan(bottom)
})
