import { formatDate, formatPeriod, splitAnchor } from '@diglot/core'
import type { Anchor, Citation, Inline, Lang, Mission, Person } from '@diglot/core'
import type { Desk } from '../desk.ts'
import { inLang, joined, joinedText, text } from '../inline.ts'
import { table, type Column } from '../table.ts'
import { words } from '../words.ts'
import { rowsAt, rowSizes, type PartOf, type PartWriter } from './part.ts'

/** The missions, with the months of participation; one note says in which rows of the source they stand. */
export const missions: PartWriter<'missions'> = {
  sizes: ({ which }) => (which === 'continuing-first' ? 2 : 1),
  compose: (part, size, desk) => {
    const all = desk.library.missions
      .filter(desk.view.mission)
      .map((mission) => ({ ...mission, participation: desk.view.period(mission.participation) }))
    const shown = missionsShown(part, size, all)
    if (shown.length === 0) return { blocks: [] }
    const mark = desk.notes.mark({ anchors: rowsCited(shown) })
    const block = table(
      [
        { header: text(words.number[desk.languages[0]]), weight: 1, kind: 'figure' },
        ...desk.languages.flatMap((lang): Column[] => [
          { header: inLang(words.mission[lang], lang, desk), weight: 9, heads: true },
          {
            header: [...inLang(words.participation[lang], lang, desk), mark],
            weight: 6,
            kind: 'date',
          },
        ]),
      ],
      shown.map(({ number, name, acronym, participation }) => [
        text(String(number)),
        ...desk.languages.flatMap((lang) => [
          inLang(withAcronym(name[lang], acronym, lang), lang, desk),
          inLang(formatPeriod(participation, lang), lang, desk),
        ]),
      ]),
      desk,
    )
    return { blocks: [block], shown: shown.length, of: all.length }
  },
}

function missionsShown(
  { which }: PartOf<'missions'>,
  size: number,
  all: readonly Mission[],
): readonly Mission[] {
  return which === 'all' || (which === 'continuing-first' && size > 0)
    ? all
    : all.filter(({ participation }) => participation.to === undefined)
}

function withAcronym(name: string, acronym: string, lang: Lang): string {
  return lang === 'en' ? `${name} (${acronym})` : `${name}（${acronym}）`
}

/** People whose death in a mission is recorded, in the order of the record. */
export const people: PartWriter<'people'> = {
  sizes: ({ least }, desk) => rowSizes(least, desk.library.people.filter(desk.view.death).length),
  compose: ({ least }, size, desk) => {
    const dead = desk.library.people
      .filter(desk.view.death)
      .toSorted((a, b) => (a.death?.number ?? 0) - (b.death?.number ?? 0))
    const shown = rowsAt(dead, least, size)
    if (shown.length === 0) return { blocks: [] }
    const mark = desk.notes.mark({ anchors: rowsCited(shown) })
    const block = table(
      [
        { header: joinedText(desk.languages, words.name), weight: 5, heads: true },
        { header: joinedText(desk.languages, words.mission), weight: 3 },
        { header: [...joinedText(desk.languages, words.died), mark], weight: 5, kind: 'date' },
      ],
      shown.map((person) => deathCells(person, desk)),
      desk,
    )
    return { blocks: [block], shown: shown.length, of: dead.length }
  },
}

function deathCells({ name, death }: Person, { languages, library }: Desk): Inline[][] {
  if (death === undefined) return []
  const mission = library.missions.find(({ id }) => id === death.mission)
  return [
    joinedText(languages, name),
    text(mission?.acronym ?? death.mission),
    joined(languages, (lang) => text(formatDate(death.date, lang))),
  ]
}

/** Rows of one table where all of them stand in it; else every place. */
function rowsCited(records: readonly { readonly citations: readonly Citation[] }[]): Anchor[] {
  return records.flatMap(({ citations }) => {
    const rows = citations.filter(({ anchor }) => /\.r\d+$/.test(splitAnchor(anchor)?.block ?? ''))
    const [first] = rows.length > 0 ? rows : citations
    return first === undefined ? [] : [first.anchor]
  })
}
