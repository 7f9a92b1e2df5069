import { lastDay, splitAnchor } from '@diglot/core'
import type { Diagnostic, Document, Edition, Lang, Library, Span } from '@diglot/core'
import { resolveBriefing } from './briefing/resolve-briefing.ts'
import type { Subjects } from './briefing/resolve-briefing.ts'
import { findMentions } from './cite/find-mentions.ts'
import { resolveDivergence } from './cite/resolve-divergences.ts'
import { resolveEnumeration } from './cite/resolve-enumerations.ts'
import { resolveExclusion } from './cite/resolve-exclusions.ts'
import { resolveFact } from './cite/resolve-facts.ts'
import { resolveEvent, resolveMission, resolvePerson } from './cite/resolve-records.ts'
import { resolveRelation } from './cite/resolve-relations.ts'
import { textsOf } from './cite/texts.ts'
import type { ContentFolder } from './content-folder.ts'
import type { ReadDocument } from './document/read-document.ts'
import { readContent } from './read-content.ts'
import type { Content } from './read-content.ts'
import type { AllRecords, Placed } from './records/read-records.ts'
import { checkDerived } from './records/check-derived.ts'
import { collector, under } from './report/collector.ts'
import type { Place } from './report/place.ts'
import type { Report } from './report/report.ts'

/** What became of a content folder: a library when there is no error, and everything that its editors should know. */
export interface Compilation {
  readonly library?: Library
  /** Sorted by file, line and column. */
  readonly diagnostics: readonly Diagnostic[]
  /**
   * Where a stretch of a block's plain text stands in the files; for a row expanded from a record, where the record
   * stands. `undefined` when there is no such block.
   */
  readonly placeOf: (anchor: string, lang: Lang, span: Span) => Place | undefined
}

export interface CompileOptions {
  /** What the user calls the folder: paths in diagnostics begin with it. */
  readonly root?: string
}

/**
 * Compiles a content folder: reads every file, gives every block its id and number, finds the words of every citation
 * exactly once, compares figures with values and counts, and finds mentions. All mistakes are reported at once.
 */
export async function compile(
  folder: ContentFolder,
  { root = '' }: CompileOptions = {},
): Promise<Compilation> {
  const { report, diagnostics } = collector(root)
  const content = await readContent(folder, report)
  const library = resolve(content, report)
  const found = diagnostics()
  const failed = found.some(({ severity }) => severity === 'error')
  const placeOf: Compilation['placeOf'] = (anchor, lang, span) => {
    const at = splitAnchor(anchor)
    const place = content.documents
      .find(({ name }) => name === at?.document)
      ?.placeOf(lang, at?.block ?? '', span)
    return place && under(root, place)
  }
  const rest = { diagnostics: found, placeOf }
  return failed || library === undefined ? rest : { library, ...rest }
}

/** The library as far as it can be put together; `undefined` when a part of it is missing, which was reported. */
function resolve({ records, documents, briefings }: Content, report: Report): Library | undefined {
  const texts = textsOf(documents)
  const facts = records.facts.good.flatMap((fact) => {
    checkDerived(fact, records, report)
    return resolveFact(fact, documents, texts, report) ?? []
  })
  const subjects = {
    facts,
    missions: records.missions.good.map((mission) => resolveMission(mission, documents)),
    people: records.people.good.map((person) => resolvePerson(person, records, documents, texts, report)),
    events: records.events.good.map((event) => resolveEvent(event, records, texts, report)),
    terms: records.terms.good.map(({ record }) => record),
  }
  const others = {
    enumerations: records.enumerations.good.flatMap(
      (enumeration) => resolveEnumeration(enumeration, records, texts, report) ?? [],
    ),
    divergences: records.divergences.good.map((divergence) =>
      resolveDivergence(divergence, records, documents, texts, report),
    ),
    relations: records.relations.good.flatMap((relation) => resolveRelation(relation, texts, report) ?? []),
    exclusions: records.exclusions.good.flatMap(
      (exclusion) => resolveExclusion(exclusion, texts, report) ?? [],
    ),
  }
  if (records.library === undefined) return undefined
  const editions = documents.flatMap((read): readonly Edition[] => read.editions)
  const library = {
    ...records.library,
    documents: documents.flatMap(({ document }: ReadDocument) => document ?? []).toSorted(byPublication),
    editions,
    ...subjects,
    ...others,
  }
  return {
    ...library,
    briefings: briefings.map((briefing) =>
      resolveBriefing(briefing, { ...library, ids: idsIn(records, documents) }, report),
    ),
    mentions: findMentions(editions, subjects),
  }
}

/** Every id that briefings can refer to, also of records with something wrong in them. */
function idsIn(records: AllRecords, documents: readonly ReadDocument[]): Subjects['ids'] {
  const ids = (kind: { readonly ids: readonly Placed<string>[] }): string[] =>
    kind.ids.map(({ record }) => record)
  return {
    document: documents.map(({ name }) => name),
    fact: ids(records.facts),
    event: ids(records.events),
    term: ids(records.terms),
    enumeration: ids(records.enumerations),
    divergence: ids(records.divergences),
  }
}

/** In the order in which the papers appeared; a date less precise than the day counts as its last day. */
function byPublication(a: Document, b: Document): number {
  const [one, two] = [`${lastDay(a.published)} ${a.id}`, `${lastDay(b.published)} ${b.id}`]
  return one < two ? -1 : 1
}
