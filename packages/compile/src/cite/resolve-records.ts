import { addressables, anchorOf } from '@diglot/core'
import type { Citation, Event, Lang, Mission, Person } from '@diglot/core'
import type { ReadDocument } from '../document/read-document.ts'
import type { AllRecords, Placed } from '../records/read-records.ts'
import type { Report } from '../report/report.ts'
import type { AuthoredEvent, AuthoredMission, AuthoredPerson } from '../schema/authored.ts'
import { checkReference, idsOf } from './check-references.ts'
import { resolveCitations } from './resolve-citation.ts'
import { textOf } from './texts.ts'
import type { Texts } from './texts.ts'

/** A person, cited where the words are and in the row of a table of fatalities. */
export function resolvePerson(
  placed: Placed<AuthoredPerson>,
  records: AllRecords,
  documents: readonly ReadDocument[],
  texts: Texts,
  report: Report,
): Person {
  const { cited: _, ...person } = placed.record
  if (person.death !== undefined) {
    const place = placed.placeOf('death', 'mission')
    checkReference('mission', person.death.mission, idsOf(records.missions), place, report)
  }
  return {
    ...person,
    citations: [...resolveCitations(placed, texts, report), ...rowsOfAll(person, documents)],
  }
}

/** An event without sort keys is listed by its date. */
export function resolveEvent(
  placed: Placed<AuthoredEvent>,
  records: AllRecords,
  texts: Texts,
  report: Report,
): Event {
  const { cited: _, sort, ...event } = placed.record
  for (const [index, id] of event.missions.entries()) {
    checkReference('mission', id, idsOf(records.missions), placed.placeOf('missions', index), report)
  }
  for (const [index, id] of event.people.entries()) {
    checkReference('person', id, idsOf(records.people), placed.placeOf('people', index), report)
  }
  return {
    ...event,
    sort: sort ?? { en: event.from, 'zh-Hans': event.from },
    citations: resolveCitations(placed, texts, report),
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
    citations: rowsOfAll(mission, documents),
  }
}

type Named = Pick<Mission, 'id' | 'name'>

function rowsOfAll(record: Named, documents: readonly ReadDocument[]): Citation[] {
  return documents.flatMap(({ editions }) => editions.flatMap((edition) => rowsOf(record, edition)))
}

function rowsOf({ id, name }: Named, edition: ReadDocument['editions'][number]): Citation[] {
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
