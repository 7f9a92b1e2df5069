import type { Term } from '@diglot/core'
import * as v from 'valibot'
import type { Shelf } from '../folder/shelf.ts'
import { startOf } from '../report/place.ts'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import type {
  AuthoredDivergence,
  AuthoredEnumeration,
  AuthoredEvent,
  AuthoredExclusion,
  AuthoredFact,
  AuthoredLibrary,
  AuthoredMission,
  AuthoredPerson,
  AuthoredRelation,
} from '../schema/authored.ts'
import { divergenceSchema } from '../schema/divergences.ts'
import { enumerationSchema } from '../schema/enumerations.ts'
import { exclusionSchema } from '../schema/exclusions.ts'
import { factSchema } from '../schema/facts.ts'
import { list } from '../schema/fields.ts'
import type { Schema } from '../schema/fields.ts'
import { librarySchema } from '../schema/library.ts'
import { eventSchema, missionSchema, personSchema, termSchema } from '../schema/records.ts'
import { relationSchema } from '../schema/relations.ts'
import { checkYaml } from '../yaml/check-yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import type { YamlFile, YamlPath } from '../yaml/read-yaml.ts'

/** A record and where its fields stand. */
export interface Placed<T> {
  readonly record: T
  readonly placeOf: (...path: YamlPath) => Place
}

/** Records of one kind as far as they could be read. */
export interface Records<T> {
  /** Those with nothing wrong in them. */
  readonly good: readonly Placed<T>[]
  /** The ids of all, so that one mistake does not make a record unknown to the others. */
  readonly ids: readonly Placed<string>[]
  /** Whether there is nothing wrong with any; what was wrong was reported. */
  readonly complete: boolean
}

export interface AllRecords {
  readonly library: AuthoredLibrary | undefined
  readonly missions: Records<AuthoredMission>
  readonly people: Records<AuthoredPerson>
  readonly events: Records<AuthoredEvent>
  readonly terms: Records<Term>
  readonly facts: Records<AuthoredFact>
  readonly enumerations: Records<AuthoredEnumeration>
  readonly divergences: Records<AuthoredDivergence>
  readonly relations: Records<AuthoredRelation>
  readonly exclusions: Records<AuthoredExclusion>
}

/** Reads the record files; `library.yaml` must be there, the others are empty when they are not. */
export function readAllRecords(shelf: Shelf, report: Report): AllRecords {
  const facts = shelf.facts.map((file) => readList(file, factSchema, shelf, report))
  const unread = [...shelf.unread].some(
    (path) => path === 'facts' || path.startsWith('facts/') || path === 'facts.yaml',
  )
  return {
    library: readLibrary(shelf, report),
    missions: readList('missions.yaml', missionSchema, shelf, report),
    people: readList('people.yaml', personSchema, shelf, report),
    events: readList('events.yaml', eventSchema, shelf, report),
    terms: readList('terms.yaml', termSchema, shelf, report),
    facts: {
      good: facts.flatMap(({ good }) => good),
      ids: facts.flatMap(({ ids }) => ids),
      complete: !unread && facts.every(({ complete }) => complete),
    },
    enumerations: readList('enumerations.yaml', enumerationSchema, shelf, report),
    divergences: readList('divergences.yaml', divergenceSchema, shelf, report),
    relations: readList('relations.yaml', relationSchema, shelf, report),
    exclusions: readList('exclusions.yaml', exclusionSchema, shelf, report),
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

function readList<T>(file: string, schema: Schema<T>, shelf: Shelf, report: Report): Records<T> {
  const text = shelf.texts.get(file)
  if (text === undefined) return { good: [], ids: [], complete: !shelf.unread.has(file) }
  const yaml = readYaml(text, { file }, report)
  const items = yaml && checkYaml(yaml, list(v.unknown()), report)
  if (yaml === undefined || items === undefined) return { good: [], ids: [], complete: false }
  const read = items.map((item, index) => {
    const record = checkYaml(recordAt(yaml, index, item), schema, report)
    const placeOf = (...path: YamlPath) => yaml.placeOf([index, ...path])
    return { id: idOf(item), good: record === undefined ? undefined : { record, placeOf }, placeOf }
  })
  const good = read.flatMap((each) => each.good ?? [])
  return {
    good,
    ids: read.flatMap(({ id, placeOf }) => (id === undefined ? [] : [{ record: id, placeOf }])),
    complete: good.length === items.length,
  }
}

/** One record of a list, checked by itself: a mistake in it is no mistake of the others. */
function recordAt(yaml: YamlFile, index: number, item: unknown): Parameters<typeof checkYaml>[0] {
  return {
    data: item,
    placeOf: (path) => yaml.placeOf([index, ...path]),
    placeOfKey: (path) => yaml.placeOfKey([index, ...path]),
    placeOfRecord: (path) => yaml.placeOfRecord([index, ...path]),
  }
}

function idOf(item: unknown): string | undefined {
  const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined
  return typeof id === 'string' ? id : undefined
}
