import type { ContentFolder } from './content-folder.ts'
import { readDocument } from './document/read-document.ts'
import type { ReadDocument } from './document/read-document.ts'
import type { PlacedMission } from './draft/expand-table.ts'
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
}

export async function readContent(folder: ContentFolder, report: Report): Promise<Content> {
  const shelf = shelve(folder, report)
  const records = readAllRecords(shelf, report)
  checkIds(records, report)
  const missions = checkKind(records.missions.ids, report) ? inOrder(records.missions) : undefined
  const documents: ReadDocument[] = []
  for (const name of shelf.documents) documents.push(await readDocument(name, shelf, missions, report))
  return { records, documents }
}

function inOrder({ good, complete }: AllRecords['missions']): PlacedMission[] | undefined {
  if (!complete) return undefined
  return good
    .map(({ record, placeOf }) => ({ mission: record, place: placeOf('id') }))
    .toSorted((a, b) => a.mission.number - b.mission.number)
}
