import {
  anchorOf,
  inlineText,
  sectionsOf,
  addressables,
  type Inline,
  type KnownBy,
  type Lang,
  type PartialDate,
} from '@diglot/core'
import { readFigures } from '@diglot/figures'
import { library } from '@diglot/peacekeeping'
import { describe, expect, test } from 'vitest'
import { composeBriefing } from './compose.ts'
import { documentName } from './source-name.ts'
import { notesIn, runsOf, type Run } from './testing.ts'

const forms: readonly (readonly [Lang] | readonly [Lang, Lang])[] = [['en'], ['zh-Hans'], ['en', 'zh-Hans']]
const all = library.briefings.flatMap(({ id }) =>
  forms.map((languages) => [id, languages.join('+'), languages] as const),
)

const anchors: ReadonlySet<string> = new Set(
  library.editions.flatMap((edition) =>
    [...sectionsOf(edition), ...addressables(edition)].map(({ id }) => anchorOf(edition.document, id)),
  ),
)

/** What speaks of the briefing itself, and definitions, which are the editors' own. */
function isTraced({ within }: Run): boolean {
  return !within.some((name) =>
    [
      'title-page',
      'glossary',
      'heading',
      'section:source-base',
      'section:data-notes',
      'section:sources',
    ].includes(name),
  )
}

/** The notes that a figure can be followed by: in its own words, in its row or at the head of its column, under its figure. */
function notesOf({ inlines, over }: Run): string[] {
  return [...notesIn(inlines), ...notesIn(over)]
}

describe.each(all)('%s in %s', (briefing, _, languages) => {
  const publication = composeBriefing(library, { briefing, languages })
  const runs = runsOf(publication)
  const items = new Map(runs.flatMap((run) => (run.anchor === undefined ? [] : [[run.anchor, run] as const])))

  test('every figure leads to a note', () => {
    const lost = runs.filter(isTraced).flatMap((run) => {
      const text = sourceNames.reduce(
        (words, name) => words.replaceAll(name, '□'),
        inlineText(run.inlines).replaceAll(/\[\d+\]/g, ''),
      )
      const figures = languages.flatMap((lang) => readFigures(text, lang))
      return figures.length > 0 && notesOf(run).length === 0 ? [text] : []
    })
    expect(lost).toEqual([])
  })

  test('every figure of the prose stands in the words of a fact or before a note of its own', () => {
    const prose = runs.filter(({ within }) =>
      within.some((name) => /^section:(?:bottom-line|text)$/.test(name)),
    )
    expect(prose.length).toBeGreaterThan(1)
    expect(prose.flatMap(({ inlines, lang }) => readFigures(loose(inlines), lang))).toEqual([])
  })

  test('every note leads to places that there are, and to a source that is listed', () => {
    const marks = new Set(runs.flatMap(({ inlines }) => notesIn(inlines)))
    expect(marks.size).toBeGreaterThan(4)
    const astray = [...marks].filter((mark) => {
      const said = inlineText(items.get(mark)?.inlines ?? [])
      const [first = ''] = /^[^\s,:]+/.exec(said) ?? []
      const [document = ''] = first.split('#')
      const places = first.includes('–') ? rowsOf(first) : [first]
      return places.some((place) => !anchors.has(place)) || !items.has(`${briefing}#source.${document}`)
    })
    expect(astray).toEqual([])
  })

  test('a note is asked for by some figure and stands once', () => {
    const marks = new Set(runs.flatMap(({ inlines }) => notesIn(inlines)))
    const noted = [...items.keys()].filter((anchor) => /#n\d+$/.test(anchor))
    expect(noted.filter((anchor) => !marks.has(anchor))).toEqual([])
    const said = noted.map((anchor) => inlineText(items.get(anchor)?.inlines ?? []))
    expect(new Set(said).size).toBe(said.length)
  })
})

/** What no fact marks and no note follows. */
function loose(inlines: readonly Inline[]): string {
  return inlines
    .map((inline, i) => {
      const next = inlines[i + 1]
      return inline.type === 'text' && !(next?.type === 'reference' && next.show === 'note')
        ? inline.text
        : '□'
    })
    .join('')
}

/** The names of sources have years, and are what notes lead to. */
const sourceNames = library.documents.flatMap((document) => [
  documentName(document, 'en'),
  documentName(document, 'zh-Hans'),
])

/** `white-paper-2020#annex2.r1–r25` as the first and the last of them. */
function rowsOf(run: string): string[] {
  const [first = '', last = ''] = run.split('–')
  return [first, first.replace(/r\d+$/, last)]
}

test('what was not known at a date is neither printed nor counted', () => {
  const before = composeBriefing(library, { briefing: 'whole-story', languages: ['en'], asOf: '2020-08' })
  const after = composeBriefing(library, { briefing: 'whole-story', languages: ['en'], asOf: '2020-09' })
  const said = (publication: typeof before): string =>
    runsOf(publication)
      .map(({ inlines }) => inlineText(inlines))
      .join('\n')
  expect(said(before)).not.toContain('25 missions')
  expect(said(before)).toContain('Nothing of this was known at that date.')
  expect(said(after)).toContain('25 missions')
  expect(said(after)).not.toContain('50,000')
  expect(said(after)).not.toContain('a later report')
})

test.each<[KnownBy, PartialDate, string[], string[]]>([
  ['publication', '2021-04', ['25 missions', 'nearly 30 missions', 'more than 50,000'], []],
  ['publication', '2021-03', ['25 missions'], ['nearly 30 missions', 'more than 50,000']],
  ['data', '2019', ['8,000 troops'], ['2,521 peacekeepers']],
])('by %s at %s it says what was known', (by, asOf, known, unknown) => {
  const publication = composeBriefing(library, { briefing: 'whole-story', languages: ['en'], by, asOf })
  const said = runsOf(publication)
    .map(({ inlines }) => inlineText(inlines))
    .join('\n')
  for (const words of known) expect(said).toContain(words)
  for (const words of unknown) expect(said).not.toContain(words)
})

test('by the date of the data, a figure without one says so', () => {
  const publication = composeBriefing(library, {
    briefing: 'whole-story',
    languages: ['en'],
    by: 'data',
    asOf: '2021',
  })
  const note = runsOf(publication)
    .map(({ inlines }) => inlineText(inlines))
    .find((words) => words.startsWith('training-exchange-2021#s1.p2') && words.includes('date of the data'))
  expect(note).toContain('date of the data not stated')
})
