import { readBriefings } from './briefing/read-briefings.ts'
import type { ReadBriefing } from './briefing/read-briefings.ts'
import type { ContentFolder } from './content-folder.ts'
import { readDocument } from './document/read-document.ts'
import type { ReadDocument } from './document/read-document.ts'
import type { TableSubjects } from './draft/expand-table.ts'
import type { PlacedFatality } from './draft/fatality-table.ts'
import type { PlacedMission } from './draft/mission-table.ts'
import { shelve } from './folder/shelf.ts'
import { checkIds, checkKind } from './records/check-ids.ts'
import { readAllRecords } from './records/read-records.ts'
import type { AllRecords } from './records/read-records.ts'
import type { Report } from './report/report.ts'

/** A content folder read, before anything is looked up from one file in another. */
export interface Content {
  readonly records: AllRecords
  /** By the names of their folders. */
  readonly documents: readonly ReadDocument[]
  readonly briefings: readonly ReadBriefing[]
}

export async function readContent(folder: ContentFolder, report: Report): Promise<Content> {
  const shelf = shelve(folder, report)
  const records = readAllRecords(shelf, report)
  checkIds(records, report)
  const subjects = tableSubjects(records, report)
  const documents: ReadDocument[] = []
  for (const name of shelf.documents) documents.push(await readDocument(name, shelf, subjects, report))
  return { records, documents, briefings: readBriefings(shelf, report) }
}

/** Missions and fatalities in the order of their numbers; undefined when any of them could not be read. */
function tableSubjects({ missions, people }: AllRecords, report: Report): TableSubjects {
  const distinct = checkKind(missions.ids, report) && missions.complete
  return {
    missions: distinct ? placedMissions(missions) : undefined,
    fatalities:
      distinct && checkKind(people.ids, report) && people.complete
        ? placedFatalities(people, missions)
        : undefined,
  }
}

function placedMissions({ good }: AllRecords['missions']): PlacedMission[] {
  return good
    .map(({ record, placeOf }) => ({ mission: record, place: placeOf('id') }))
    .toSorted((a, b) => a.mission.number - b.mission.number)
}

function placedFatalities(
  people: AllRecords['people'],
  missions: AllRecords['missions'],
): PlacedFatality[] | undefined {
  const byId = new Map(missions.good.map(({ record }) => [record.id, record]))
  const placed: PlacedFatality[] = []
  for (const { record: person, placeOf } of people.good) {
    const { death } = person
    if (death === undefined) continue
    const mission = byId.get(death.mission)
    if (mission === undefined) return undefined
    placed.push({ fatality: { person, death, mission }, place: placeOf('id') })
  }
  return placed.toSorted((a, b) => a.fatality.death.number - b.fatality.death.number)
}
