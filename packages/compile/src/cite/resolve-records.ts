import { addressables, anchorOf } from '@diglot/core'
import type { Citation, Event, Lang, Mission, Person } from '@diglot/core'
import type { ReadDocument } from '../document/read-document.ts'
import type { AllRecords, Placed, Records } from '../records/read-records.ts'
import { didYouMean } from '../report/nearest.ts'
import type { Report } from '../report/report.ts'
import type { AuthoredCitation, AuthoredEvent, AuthoredMission, AuthoredPerson } from '../schema/authored.ts'
import { resolveCitation } from './resolve-citation.ts'
import { textOf } from './texts.ts'
import type { Texts } from './texts.ts'

type Cited = Placed<{ readonly cited: readonly AuthoredCitation[] }>

function citationsOf({ record, placeOf }: Cited, texts: Texts, report: Report): Citation[] {
  return record.cited.flatMap((each, index) =>
    resolveCitation(each, texts, (part: 'at' | Lang) => placeOf('cited', index, part), report),
  )
}

export function resolvePerson(placed: Placed<AuthoredPerson>, texts: Texts, report: Report): Person {
  const { cited: _, ...person } = placed.record
  return { ...person, citations: citationsOf(placed, texts, report) }
}

/** An event without sort keys is listed by its date. */
export function resolveEvent(
  placed: Placed<AuthoredEvent>,
  records: AllRecords,
  texts: Texts,
  report: Report,
): Event {
  const { cited: _, sort, ...event } = placed.record
  checkReferences(
    'mission',
    event.missions,
    records.missions,
    (index) => placed.placeOf('missions', index),
    report,
  )
  checkReferences('person', event.people, records.people, (index) => placed.placeOf('people', index), report)
  return {
    ...event,
    sort: sort ?? { en: event.from, 'zh-Hans': event.from },
    citations: citationsOf(placed, texts, report),
  }
}

function checkReferences(
  what: 'mission' | 'person',
  ids: readonly string[],
  records: Records<unknown>,
  placeOf: (index: number) => Parameters<Report>[0],
  report: Report,
): void {
  if (records.ids.length === 0 && !records.complete) return
  const known = records.ids.map(({ record }) => record)
  for (const [index, id] of ids.entries()) {
    if (known.includes(id)) continue
    report(placeOf(index), {
      code: `unknown-${what}`,
      message: `There is no ${what} \`${id}\``,
      hint: didYouMean(id, known),
    })
  }
}

/** A mission with its short form among the variants, cited where its row stands in a table. */
export function resolveMission(
  { record }: Placed<AuthoredMission>,
  documents: readonly ReadDocument[],
): Mission {
  const { short, variants, ...mission } = record
  const forms = (lang: Lang) => {
    const brief = short?.[lang]
    return brief === undefined || variants[lang].includes(brief) ? variants[lang] : [...variants[lang], brief]
  }
  return {
    ...mission,
    variants: { en: forms('en'), 'zh-Hans': forms('zh-Hans') },
    citations: documents.flatMap(({ editions }) => editions.flatMap((edition) => rowsOf(mission, edition))),
  }
}

function rowsOf(
  { id, name }: Pick<Mission, 'id' | 'name'>,
  edition: ReadDocument['editions'][number],
): Citation[] {
  return addressables(edition).flatMap((row): Citation[] => {
    if (row.type !== 'table-row' || row.record !== id) return []
    const start = textOf(row)?.indexOf(name[edition.lang]) ?? -1
    if (start === -1) return []
    const exact = name[edition.lang]
    return [
      {
        anchor: anchorOf(edition.document, row.id),
        lang: edition.lang,
        exact,
        start,
        end: start + exact.length,
      },
    ]
  })
}
