import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import type { Lang } from '@diglot/core'
import { layout } from '../layout.ts'
import type { GlyphRun, Pages } from '../pages.ts'
import {
  endOf,
  fonts,
  linesOf,
  paragraph,
  publication,
  runsOf,
  text as plain,
  textOfRun,
} from '../testing.ts'
import { themes } from '../theme/themes.ts'

const { inner, measure } = themes.a4.single.frame

/** Set on page 1, a recto, without a heading. */
function set(lang: Lang, words: string): Pages {
  return layout(publication([lang], [paragraph(lang, words)]), { fonts })
}

function lines(pages: Pages): string[] {
  return pages.pages.flatMap((page) => linesOf(page))
}

function textRuns(pages: Pages): GlyphRun[] {
  return pages.pages.flatMap((page) => runsOf(page).filter((run) => run.content.type === 'leaf'))
}

const han = '维和行动中国军队联合国人民世界责任安全部队官兵任务公里年月日个项一二三'
const marks = '，。、；：？！）》”’（《“‘—…·'
const chinese = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...Array.from(han)) },
      { weight: 3, arbitrary: fc.constantFrom(...Array.from(marks)) },
      { weight: 1, arbitrary: fc.constantFrom('——', '……', '25', 'UNMISS', '1990', ' ') },
    ),
    {
      minLength: 40,
      maxLength: 220,
    },
  )
  .map((parts) => parts.join(''))

/** A run of marks that forbid every break is longer than any line of real text. */
const settable = (text: string): boolean => !/[，。、；：？！）》”’（《“‘—…·]{12}/.test(text)

property.prop([chinese.filter(settable)], { numRuns: 150 })(
  'no Chinese line starts with a closing mark or ends with an opening one',
  (text) => {
    for (const line of lines(set('zh-Hans', text)).slice(1))
      expect(line).not.toMatch(/^[，。、；：？！）》”’—…·]/)
    for (const line of lines(set('zh-Hans', text)).slice(0, -1)) expect(line).not.toMatch(/[（《“‘]$/)
  },
)

property.prop([chinese], { numRuns: 100 })('Chinese text fills its measure and never passes it', (text) => {
  for (const run of textRuns(set('zh-Hans', text))) {
    const last = run.words.at(-1)
    // The blank half of a closing mark may hang beyond the measure: nothing is drawn there.
    const blank = last !== undefined && /^[，。、；：？！）》”’]$/.test(last.shaped.text) ? run.size / 2 : 0
    expect(endOf(run) - blank).toBeLessThanOrEqual(inner + measure + 0.01)
  }
})

const english = fc
  .array(
    fc.constantFrom(
      'peace',
      'international',
      'organizations,',
      'of',
      'the',
      'a',
      '“peacekeeping”',
      '25',
      'missions',
      '1990–2020',
      'Secretary-General',
      'office',
      'contribution.',
    ),
    { minLength: 5, maxLength: 120 },
  )
  .map((words) => words.join(' '))

property.prop([english], { numRuns: 100 })(
  'English text never passes its measure, and all of it is there',
  (text) => {
    const pages = set('en', text)
    for (const run of textRuns(pages)) expect(endOf(run)).toBeLessThanOrEqual(inner + measure + 0.01)
    expect(textRuns(pages).map(textOfRun).join('')).toBe(text)
  },
)

property.prop([fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom<Lang>('en', 'zh-Hans')], {
  numRuns: 150,
})('any string is set without a crash or an overflow', (text, lang) => {
  for (const run of textRuns(set(lang, text)))
    expect(endOf(run)).toBeLessThanOrEqual(inner + measure + run.size / 2 + 0.01)
})

test('a word longer than a line breaks anywhere', () => {
  const pages = set('en', `before ${'x'.repeat(10_000)} after`)
  expect(lines(pages).length).toBeGreaterThan(50)
  for (const run of textRuns({ ...pages, pages: pages.pages.filter((page) => page.side === 'recto') })) {
    expect(endOf(run)).toBeLessThanOrEqual(inner + measure + 0.01)
  }
  expect(textRuns(pages).map(textOfRun).join('')).toBe(`before ${'x'.repeat(10_000)} after`)
})

test('all lines of a justified paragraph but the last end at the measure', () => {
  const pages = set(
    'en',
    'The white paper records thirty years of participation in United Nations peacekeeping operations. '.repeat(
      6,
    ),
  )
  const ends = new Map<number, number>()
  for (const run of textRuns(pages)) ends.set(run.y, Math.max(ends.get(run.y) ?? 0, endOf(run)))
  for (const end of [...ends.values()].slice(0, -1)) expect(end).toBeCloseTo(inner + measure, 2)
})

test('a dash and an ellipsis of two ems stay whole', () => {
  for (let shift = 0; shift < 40; shift++) {
    const all = lines(set('zh-Hans', `${'和'.repeat(shift)}维和——行动……${'平'.repeat(60)}`)).join('\n')
    expect(all).toContain('——')
    expect(all).toContain('……')
  }
})

test('a last line holds at least two Han characters', () => {
  for (let count = 30; count < 110; count++)
    expect(lines(set('zh-Hans', '和'.repeat(count))).at(-1)?.length).toBeGreaterThanOrEqual(2)
})

test('a figure stays with its measure word', () => {
  for (let shift = 20; shift < 40; shift++)
    expect(lines(set('zh-Hans', `${'和'.repeat(shift)}25项行动${'平'.repeat(30)}`)).join('\n')).toContain(
      '25项',
    )
})

test.each(['25 July', '3.2 million', '17 per', '13 kilometres', '10 000'])(
  'an English figure is never parted from its unit, month or thousands: %s',
  (figure) => {
    // A unit may be hyphenated; it starts on the line of its figure.
    const together = figure.slice(0, figure.indexOf(' ') + 2)
    // Words that have no seams leave a line little else to give.
    for (let shift = 0; shift < 30; shift++) {
      const found = lines(
        set('en', `${'n'.repeat(20)} ${'n'.repeat(20 + shift)} ${figure} ${'n'.repeat(30)}`),
      )
      expect(found.some((line) => line.includes(together))).toBe(true)
    }
  },
)

test('curly quotes take the face of their language, Latin its own size in Chinese text', () => {
  const [chineseRuns, englishRuns] = [textRuns(set('zh-Hans', '“蓝盔”UN')), textRuns(set('en', '“Blue” 蓝'))]
  expect(chineseRuns.map((run) => [run.face, textOfRun(run), Number(run.size.toFixed(2))])).toEqual([
    ['han', '“蓝盔”', 10.5],
    ['latin', 'UN', 11.13],
  ])
  expect(englishRuns.map((run) => [run.face, textOfRun(run)])).toEqual([
    ['latin', '“Blue” '],
    ['han', '蓝'],
  ])
})

test('an apostrophe inside a Latin word stays Latin in Chinese text', () => {
  expect(textRuns(set('zh-Hans', '他说China’s好')).map((run) => [run.face, textOfRun(run)])).toContainEqual([
    'latin',
    'China’s',
  ])
})

test('a quarter em stands between Han and figures', () => {
  const [before, figures] = textRuns(set('zh-Hans', '和25'))
  const end = before === undefined ? 0 : endOf(before)
  expect((figures?.x ?? 0) - end).toBeCloseTo(10.5 / 4, 2)
})

test('no more than two lines in a row end in a hyphen', () => {
  const words = 'internationally responsibilities administrations characteristically '.repeat(60)
  const ends = set('en', words).pages.flatMap((page) => {
    const last = new Map<number, string>()
    for (const run of runsOf(page))
      if (run.content.type === 'leaf') last.set(run.y, run.words.map((word) => word.shaped.text).join(''))
    return [...last.values()].map((line) => line.endsWith('\u00AD'))
  })
  expect(ends.some(Boolean)).toBe(true)
  expect(ends.map((hyphen) => (hyphen ? '-' : ' ')).join('')).not.toContain('---')
})

test('a title of two lines has no word alone on its last', () => {
  const [page] = layout(
    publication(
      ['en'],
      [{ type: 'heading', lang: 'en', level: 1, children: [plain('Embarking on Missions for World Peace')] }],
    ),
    { fonts },
  ).pages
  expect(page === undefined ? [] : linesOf(page)).toEqual(['Embarking on Missions ', 'for World Peace'])
})

test('a Chinese title of two lines ends the first where a phrase ends, or has a few Han on its last', () => {
  const titleOf = (title: string): string[] =>
    layout(
      publication(['zh-Hans'], [{ type: 'heading', lang: 'zh-Hans', level: 1, children: [plain(title)] }]),
      { fonts },
    ).pages.flatMap((page) => linesOf(page))
  expect(titleOf('中国军队在维和行动中先后牺牲的官兵名单')).toEqual([
    '中国军队在维和行动中先后牺牲的',
    '官兵名单',
  ])
  expect(titleOf('中国军队三十年来参加联合国维和行动情况一览').at(-1)?.length).toBeGreaterThanOrEqual(4)
})

test('a ragged Chinese text has no Han alone on its last line', () => {
  for (let count = 30; count < 80; count++) {
    const quote = layout(
      publication(
        ['zh-Hans'],
        [{ type: 'heading', lang: 'zh-Hans', level: 3, children: [plain('和'.repeat(count))] }],
      ),
      { fonts },
    )
    expect(lines(quote).at(-1)?.length).toBeGreaterThanOrEqual(2)
  }
})
