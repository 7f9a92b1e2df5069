import { formatValue } from '@diglot/core'
import type { Divergence, DivergenceSide, Fact, Inline, Lang, Statement } from '@diglot/core'
import type { Desk } from '../desk.ts'
import { dateText, figure, valueText } from '../figure.ts'
import { joined, joinedText, strong, text } from '../inline.ts'
import { sourceName } from '../source-name.ts'
import { table } from '../table.ts'
import { divergenceNames, words } from '../words.ts'
import { rowsAt, rowSizes, type PartOf, type PartWriter } from './part.ts'

/** One question with a line an answer. */
interface Question {
  readonly id: string
  readonly lines: (desk: Desk) => readonly (readonly Inline[])[][]
}

/** The same question with what each source answers, side by side: its words or figure, its scope and its date. */
export const differences: PartWriter<'differences'> = {
  sizes: (part, desk) => rowSizes(part.least, questionsOf(part, desk).length),
  compose: (part, size, desk) => {
    const all = questionsOf(part, desk)
    const shown = rowsAt(all, part.least, size)
    if (shown.length === 0) return { blocks: [] }
    const block = table(
      [
        { header: joinedText(desk.languages, words.question), weight: 7, heads: true },
        { header: joinedText(desk.languages, words.source), weight: 5 },
        { header: joinedText(desk.languages, words.answer), weight: 6 },
        { header: joinedText(desk.languages, words.scope), weight: 6 },
      ],
      shown.flatMap(({ lines }) => lines(desk)),
      desk,
    )
    return { blocks: [block], shown: shown.length, of: all.length }
  },
}

/** Facts with more than one answer known, then the divergences that could be seen. */
function questionsOf(part: PartOf<'differences'>, desk: Desk): Question[] {
  const { library, view } = desk
  const facts = part.facts.flatMap((id): Question[] => {
    const fact = library.facts.find((candidate) => candidate.id === id)
    if (fact === undefined) return []
    const statements = view.statements(fact)
    const answers = new Set(statements.map(({ value }) => formatValue(value, 'en')))
    return answers.size < 2 ? [] : [{ id, lines: (at) => factLines(fact, statements, at) }]
  })
  const named = part.divergences.flatMap((id) => library.divergences.find((each) => each.id === id) ?? [])
  const others = library.divergences.filter(
    (divergence) => part.kinds.includes(divergence.kind) && !named.includes(divergence),
  )
  const divergences = [...named, ...others]
    .filter(({ sides }) => sides.every(({ citations }) => view.cited(citations)))
    .map((divergence): Question => ({ id: divergence.id, lines: (at) => divergenceLines(divergence, at) }))
  return [...facts, ...divergences]
}

function factLines(fact: Fact, statements: readonly Statement[], desk: Desk): Inline[][][] {
  const { languages, library } = desk
  return statements.map((statement, index) => [
    index === 0 ? strong(joinedText(languages, fact.label)) : [],
    joined(languages, (lang) => text(sourceName(statement.source, library, lang) ?? statement.source)),
    joined(languages, (lang) => [figure(fact, statement, desk, valueText(statement, lang))]),
    joined(languages, (lang) => text(scopeText(statement, lang))),
  ])
}

function scopeText(statement: Statement, lang: Lang): string {
  const parts = [...(statement.scope === undefined ? [] : [statement.scope[lang]]), dateText(statement, lang)]
  return parts.filter((part) => part !== '').join(lang === 'en' ? '; ' : '；')
}

function divergenceLines({ label, note, kind, sides }: Divergence, desk: Desk): Inline[][][] {
  const { languages, library } = desk
  return sides.map((side, index) => [
    index === 0 ? strong(joinedText(languages, label)) : [],
    joined(languages, (lang) =>
      text(sourceName(side.source, library, lang) ?? (lang === 'en' ? side.source : words.elsewhere[lang])),
    ),
    said(side, desk),
    index === 0
      ? joined(languages, (lang) => text(languages.length === 1 ? note[lang] : divergenceNames[kind][lang]))
      : [],
  ])
}

/** The words of a side in the languages of the briefing, or in the one that it has. */
function said(side: DivergenceSide, desk: Desk): Inline[] {
  const { languages, library } = desk
  if (side.citations.length === 0) {
    const isSource = sourceName(side.source, library, 'en') !== undefined
    return joinedText(languages, isSource ? words.saysNothing : words.otherRecords)
  }
  const own = side.citations.filter(({ lang }) => languages.includes(lang))
  const shown = own.length > 0 ? own : side.citations
  const langs = [...new Set(shown.map(({ lang }) => lang))]
  return langs.flatMap((lang, at): Inline[] => {
    const here = shown.filter((citation) => citation.lang === lang)
    return [
      ...(at === 0 ? [] : text(' / ')),
      ...text(here.map(({ exact }) => quoted(exact)).join(lang === 'en' ? '; ' : '；'), foreign(lang, desk)),
      desk.notes.mark({ anchors: [...new Set(here.map(({ anchor }) => anchor))] }),
    ]
  })
}

function foreign(lang: Lang, { languages: [first] }: Desk): Lang | undefined {
  return lang === first ? undefined : lang
}

/** Words that bring their own marks are not quoted twice. */
function quoted(exact: string): string {
  return /^“.*”$/.test(exact) ? exact : `“${exact}”`
}
