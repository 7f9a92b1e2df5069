import { expect, test } from 'vitest'
import type { Lang, ParallelBlock, PublicationBlock } from '@diglot/core'
import { layout } from '../layout.ts'
import type { GlyphRun, Page } from '../pages.ts'
import { fonts, heard, paragraph, publication, runsOf, textOfRun } from '../testing.ts'
import { themes } from '../theme/themes.ts'

const words: Readonly<Record<Lang, string>> = {
  en: 'The paper records thirty years of participation in peacekeeping operations of the United Nations. ',
  'zh-Hans': '三十年来，中国军队先后参加联合国维和行动，为世界和平作出了贡献。',
}

const block: ParallelBlock = {
  type: 'parallel',
  lang: 'en',
  languages: ['en', 'zh-Hans'],
  rows: Array.from({ length: 30 }, (_, i) => {
    const [id, length] = [`p${i + 1}`, (i % 7) + 1]
    return {
      anchor: `doc#${id}`,
      cells: [
        [paragraph('en', words.en.repeat(length), id)],
        [paragraph('zh-Hans', words['zh-Hans'].repeat(length), id)],
      ],
    }
  }),
}
const shared: PublicationBlock = {
  type: 'table',
  lang: 'en',
  columns: [{ kind: 'text', weight: 1 }],
  header: [{ cells: [{ lang: 'en', children: [{ type: 'text', text: 'Head' }] }] }],
  rows: Array.from({ length: 60 }, (_, i) => ({
    cells: [{ lang: 'en', children: [{ type: 'text', text: `Row ${i + 1}` }] }],
  })),
}
const theme = themes.b5
const pages = layout(publication(['en', 'zh-Hans'], [block, shared]), { fonts, theme })

function textOn(page: Page, lang: Lang): GlyphRun[] {
  return runsOf(page).filter((run) => run.content.type === 'leaf' && run.lang === lang && run.size >= 10)
}

test('Chinese stands on versos and English on the rectos that face them', () => {
  for (const page of pages.pages) {
    const other = page.side === 'verso' ? 'en' : 'zh-Hans'
    expect(textOn(page, other)).toEqual([])
  }
  expect(pages.pages.some((page) => textOn(page, 'zh-Hans').length > 0)).toBe(true)
})

test('a paragraph starts level in both languages, on one spread', () => {
  for (let n = 1; n <= 30; n++) {
    const [english, chinese] = (['en', 'zh-Hans'] as const).map((lang) =>
      pages.destinations.get(`doc#p${n}@${lang}`),
    )
    expect(chinese?.y).toBeCloseTo(english?.y ?? 0, 2)
    expect(chinese?.page).toBe((english?.page ?? 0) - 1)
    const firsts = (['en', 'zh-Hans'] as const).map((lang, i) => {
      const at = [english, chinese][i]
      const page = pages.pages[at?.page ?? 0]
      const below = page === undefined ? [] : textOn(page, lang).filter((run) => run.y > (at?.y ?? 0))
      return Math.min(...below.map((run) => run.y))
    })
    expect(firsts[0]).toBeCloseTo(firsts[1] ?? 0, 2)
  }
})

test('both pages print the numbers of their paragraphs', () => {
  const numbers = pages.pages.flatMap((page) => runsOf(page).filter((run) => run.size === 7.5))
  expect(numbers.length).toBe(60)
})

test('what both languages share goes on under the spread, without touching it', () => {
  const first = pages.pages.findIndex((page) => runsOf(page).some((run) => textOfRun(run).startsWith('Row')))
  const page = pages.pages[first]
  expect(page?.side).toBe('verso')
  expect(page === undefined ? [] : textOn(page, 'zh-Hans').length).not.toBe(0)
  const lowest = Math.max(
    ...[page, pages.pages[first + 1]]
      .flatMap((each) => (each ? [...textOn(each, 'zh-Hans'), ...textOn(each, 'en')] : []))
      .map((run) => run.y),
  )
  for (const each of [page, pages.pages[first + 1]]) {
    const rows = each === undefined ? [] : runsOf(each).filter((run) => textOfRun(run).startsWith('Row'))
    expect(Math.min(...rows.map((run) => run.y))).toBeGreaterThan(lowest)
  }
  const rows = heard(pages).filter((said) => said.startsWith('Row'))
  expect(rows).toEqual(Array.from({ length: 60 }, (_, i) => `Row ${i + 1}`))
})

test('a page wastes at most a sixth of the text that stands level', () => {
  const { frame } = theme.parallel
  const spreads = pages.pages.flatMap((page, i) => {
    const recto = pages.pages[i + 1]
    return page.side === 'verso' && recto !== undefined ? [[page, recto] as const] : []
  })
  const full = spreads.slice(0, -2)
  const lines = full.reduce(
    (sum, [verso, recto]) =>
      sum +
      new Set(textOn(verso, 'zh-Hans').map((run) => run.y)).size * 19.5 +
      new Set(textOn(recto, 'en').map((run) => run.y)).size * 13,
    0,
  )
  expect(full.length).toBeGreaterThan(1)
  expect(1 - lines / (full.length * 2 * frame.depth)).toBeLessThan(0.17)
})

test('headings of both languages stand level, and so does the text under them', () => {
  const heading = (lang: Lang, title: string): PublicationBlock => ({
    type: 'heading',
    lang,
    level: 2,
    anchor: 'doc#s1.h',
    children: [{ type: 'text', text: title }],
  })
  const rows: ParallelBlock['rows'] = [
    ...block.rows.slice(0, 2),
    { cells: [[heading('en', 'A Heading')], [heading('zh-Hans', '标题')]] },
    ...block.rows.slice(2, 4),
  ]
  const { pages: set } = layout(publication(['en', 'zh-Hans'], [{ ...block, rows }]), { fonts, theme })
  const linesFrom = (title: string): number[] => {
    const page = set.find((each) => runsOf(each).some((run) => textOfRun(run) === title))
    const all =
      page === undefined ? [] : runsOf(page).filter((run) => run.content.type === 'leaf' && run.size > 9)
    const y = all.find((run) => textOfRun(run) === title)?.y ?? 0
    return [y, Math.min(...all.map((run) => run.y).filter((each) => each > y))]
  }
  const [english, chinese] = [linesFrom('A Heading'), linesFrom('标题')]
  expect(english[0]).toBeGreaterThan(0)
  expect(chinese[0]).toBeCloseTo(english[0] ?? 0, 6)
  expect(chinese[1]).toBeCloseTo(english[1] ?? 0, 6)
})
