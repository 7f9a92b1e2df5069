import type { Term } from '@diglot/core'
import type { Shelf } from '../folder/shelf.ts'
import { startOf } from '../report/place.ts'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import type {
  AuthoredEvent,
  AuthoredFact,
  AuthoredLibrary,
  AuthoredMission,
  AuthoredPerson,
} from '../schema/authored.ts'
import { factsSchema } from '../schema/facts.ts'
import type { Schema } from '../schema/fields.ts'
import { librarySchema } from '../schema/library.ts'
import { eventsSchema, missionsSchema, peopleSchema, termsSchema } from '../schema/records.ts'
import { checkYaml } from '../yaml/check-yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import type { YamlPath } from '../yaml/read-yaml.ts'

/** A record and where its fields stand. */
export interface Placed<T> {
  readonly record: T
  readonly placeOf: (...path: YamlPath) => Place
}

/** Records of one kind; `undefined` when their file could not be read or is wrong, which was reported. */
export type Records<T> = readonly Placed<T>[] | undefined

export interface AllRecords {
  readonly library: AuthoredLibrary | undefined
  readonly missions: Records<AuthoredMission>
  readonly people: Records<AuthoredPerson>
  readonly events: Records<AuthoredEvent>
  readonly terms: Records<Term>
  readonly facts: Records<AuthoredFact>
}

/** Reads the record files; `library.yaml` must be there, the others are empty when they are not. */
export function readAllRecords(shelf: Shelf, report: Report): AllRecords {
  const facts = shelf.facts.map((file) => readList(file, factsSchema, shelf, report))
  const factsUnread = [...shelf.unread].some((path) => path === 'facts.yaml' || path.startsWith('facts'))
  return {
    library: readLibrary(shelf, report),
    missions: readList('missions.yaml', missionsSchema, shelf, report),
    people: readList('people.yaml', peopleSchema, shelf, report),
    events: readList('events.yaml', eventsSchema, shelf, report),
    terms: readList('terms.yaml', termsSchema, shelf, report),
    facts: factsUnread || facts.includes(undefined) ? undefined : facts.flatMap((each) => each ?? []),
  }
}

function readLibrary(shelf: Shelf, report: Report): AuthoredLibrary | undefined {
  const file = 'library.yaml'
  const text = shelf.texts.get(file)
  if (text !== undefined) {
    const yaml = readYaml(text, { file }, report)
    return yaml && checkYaml(yaml, librarySchema, report)
  }
  if (!shelf.unread.has(file)) {
    report(startOf(file), {
      code: 'missing-file',
      message: 'Missing the record of the library, expected library.yaml',
      hint: 'write its `id`, `title`, `publisher`, `version`, `date` and `licence`',
    })
  }
  return undefined
}

function readList<T>(file: string, schema: Schema<readonly T[]>, shelf: Shelf, report: Report): Records<T> {
  const text = shelf.texts.get(file)
  if (text === undefined) return shelf.unread.has(file) ? undefined : []
  const yaml = readYaml(text, { file }, report)
  const records = yaml && checkYaml(yaml, schema, report)
  return (
    yaml &&
    records?.map((record, index) => ({ record, placeOf: (...path) => yaml.placeOf([index, ...path]) }))
  )
}
