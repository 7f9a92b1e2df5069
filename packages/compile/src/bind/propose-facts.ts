import { editionOf, languages } from '@diglot/core'
import type { Document, Lang, Library } from '@diglot/core'
import { readingsOf } from '../coverage/coverage-of.ts'
import type { CoveredReading } from '../coverage/coverage-of.ts'
import { proseOf } from '../coverage/prose.ts'
import { pairReadings } from './pair-readings.ts'
import { idMaker } from './proposed-id.ts'
import { proposer } from './propose-fact.ts'
import type { Origin } from './proposed-statements.ts'
import { writeFacts } from './write-facts.ts'
import type { Remarked } from './write-facts.ts'

export interface ProposeOptions {
  /** Id of the only document to propose facts for. */
  readonly document?: string
}

/**
 * Facts for the figures of the prose that nothing accounts for, as text of a `facts.yaml`: what both languages of a
 * block say of one figure is one fact, with words that the check finds and reads. Labels, ids and what comments say
 * was guessed are for an editor to mend; the text compiles as it is. Empty when nothing is open.
 */
export function proposeFacts(library: Library, { document }: ProposeOptions = {}): string {
  const makeId = idMaker(library.facts.map(({ id }) => id))
  const chosen = library.documents.filter(({ id }) => document === undefined || id === document)
  return writeFacts(chosen.flatMap((each) => proposalsFor(each, library, makeId)))
}

function proposalsFor(document: Document, library: Library, makeId: (label: string) => string): Remarked[] {
  const editions = languages.flatMap((lang) => editionOf(library, document.id, lang) ?? [])
  const texts = new Map(
    editions.flatMap((edition) =>
      proseOf(edition).map(({ id, text }) => [`${edition.lang} ${document.id}#${id}`, text] as const),
    ),
  )
  const readings = editions.flatMap((edition) => readingsOf(edition, library))
  const anchors = [...new Set(readings.map(({ anchor }) => anchor))]
  const textOf: Origin['textOf'] = (anchor, lang) => texts.get(`${lang} ${anchor}`) ?? ''
  const propose = proposer({ library, document, textOf }, makeId)
  let year = document.published.slice(0, 4)
  return anchors.flatMap((anchor) => {
    const here = readings.filter((reading) => reading.anchor === anchor)
    const open = (lang: Lang) => here.filter((reading) => reading.lang === lang && reading.state === 'open')
    const proposals = pairReadings(open('en'), open('zh-Hans')).map((said) => propose(said, here, year))
    year = lastYear(here) ?? year
    return proposals
  })
}

/** The year that a date without one most likely means further on: that of the last date that has one. */
function lastYear(readings: readonly CoveredReading[]): string | undefined {
  const years = readings.flatMap(({ reading }) =>
    reading.type === 'date' && reading.date !== undefined ? [reading.date.slice(0, 4)] : [],
  )
  return years.at(-1)
}
