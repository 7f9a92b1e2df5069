import { briefingPartTypes, languages } from '@diglot/core'
import type { Briefing, BriefingPart, Library, Localized } from '@diglot/core'
import { didYouMean } from '../report/nearest.ts'
import { oneOf } from '../report/one-of.ts'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import type { AuthoredCite, AuthoredPart } from '../schema/authored.ts'
import { resolveCites } from './resolve-cites.ts'
import type { ReadBriefing } from './read-briefings.ts'
import type { PlacedReference, ProseSection } from './read-prose.ts'

/** What a briefing looks things up in, and every id that there is: what could not be read is not missed again. */
export interface Subjects extends Pick<Library, 'facts' | 'divergences'> {
  readonly ids: Readonly<
    Record<'document' | 'fact' | 'event' | 'term' | 'enumeration' | 'divergence', readonly string[]>
  >
}

/** A briefing whose every reference leads somewhere; what does not is reported. */
export function resolveBriefing(read: ReadBriefing, subjects: Subjects, report: Report): Briefing {
  const { record } = read
  const cites = resolveCites(read, subjects, report)
  checkReferences(read, subjects, new Set(cites.map(({ key }) => key)), report)
  checkSections(read, report)
  checkOrder(read, report)
  const [first, ...others] = record.parts.map((part, index) => {
    checkPart(part, index, read, subjects, report)
    return resolvePart(part, read)
  })
  const parts: Briefing['parts'] = [first ?? { type: 'sources' }, ...others]
  return { ...record, cites, parts }
}

function resolvePart({ text, ...part }: AuthoredPart, { sections }: ReadBriefing): BriefingPart {
  const own = (lang: keyof Localized): ProseSection | undefined =>
    sections[lang].find(({ id }) => id === text)
  const [en, zh] = [own('en'), own('zh-Hans')]
  if (en === undefined || zh === undefined) return part
  return {
    ...part,
    title: { en: en.title, 'zh-Hans': zh.title },
    prose: { en: en.prose, 'zh-Hans': zh.prose },
  }
}

/** Each section is the prose of one part; both languages have the same, and cite the same in it. */
function checkSections({ record, placeOf, sections }: ReadBriefing, report: Report): void {
  const used = record.parts.map(({ text }) => text)
  for (const [index, text] of used.entries()) {
    if (text === undefined) continue
    for (const lang of languages) {
      if (sections[lang].some(({ id }) => id === text)) continue
      const ids = sections[lang].map(({ id }) => id)
      report(placeOf('parts', index, 'text'), {
        code: 'unknown-section',
        message: `The prose in ${lang} has no section \`${text}\``,
        hint: didYouMean(text, ids) ?? `begin it with \`## … {#${text}}\``,
      })
    }
    if (used.indexOf(text) !== index) {
      report(placeOf('parts', index, 'text'), {
        code: 'duplicate-id',
        message: `The section \`${text}\` is the prose of another part already`,
      })
    }
  }
  for (const lang of languages) {
    for (const { id, place } of sections[lang]) {
      if (!used.includes(id))
        report(place, { code: 'unused-section', message: `The section \`${id}\` is the prose of no part` })
    }
  }
  for (const english of sections.en) {
    const chinese = sections['zh-Hans'].find(({ id }) => id === english.id)
    if (chinese === undefined) continue
    if (english.prose.length !== chinese.prose.length) {
      report(chinese.place, {
        code: 'paragraphs-differ',
        message: `Expected as many paragraphs as in ${english.place.file} (${english.prose.length}), found ${chinese.prose.length}`,
        hint: 'both stand side by side, paragraph by paragraph',
      })
    }
    for (const [here, there] of [
      [english, chinese],
      [chinese, english],
    ] as const) {
      for (const reference of here.references) {
        if (there.references.some((other) => sameReference(other, reference))) continue
        report(reference.place, {
          code: 'cited-in-one-language',
          message: `\`${reference.kind}:${reference.target}\` is cited in this language alone`,
          hint: `cite it in the same section of ${there.place.file} too`,
        })
      }
    }
  }
}

function sameReference(a: PlacedReference, b: PlacedReference): boolean {
  return a.kind === b.kind && a.target === b.target
}

const referenceKinds = ['fact', 'date', 'event', 'document', 'given']

function checkReferences(
  { record, sections, placeOf }: ReadBriefing,
  subjects: Subjects,
  cites: ReadonlySet<string>,
  report: Report,
): void {
  for (const lang of languages) {
    for (const { kind, target, place } of sections[lang].flatMap(({ references }) => references)) {
      if (kind === 'fact' || kind === 'date') {
        if (cites.has(target)) {
          if (kind === 'date') checkDated(target, record.cites, subjects, place, report)
          continue
        }
        const [fact = ''] = target.split('@')
        const isFact = subjects.ids.fact.includes(fact)
        report(place, {
          code: isFact ? 'unpinned-cite' : 'unknown-fact',
          message: isFact
            ? `\`${target}\` is not among the cites of the briefing`
            : `There is no fact \`${fact}\``,
          hint: isFact
            ? `add it to \`cites\` in ${placeOf('cites').file} with the value that this sentence is written for`
            : didYouMean(fact, subjects.ids.fact),
        })
      } else if (kind === 'event') known('event', target, subjects.ids.event, place, report)
      else if (kind === 'document' || kind === 'given')
        known('document', target, subjects.ids.document, place, report)
      else {
        report(place, {
          code: 'unknown-reference',
          message: `Unknown reference \`${kind}\`, expected ${oneOf(referenceKinds)}`,
          hint: didYouMean(kind, referenceKinds),
        })
      }
    }
  }
  const cited = new Set([
    ...languages.flatMap((lang) =>
      sections[lang].flatMap(({ references }) => references.map(({ target }) => target)),
    ),
    ...record.parts.flatMap((part) => (part.type === 'key-facts' ? part.cites : [])),
  ])
  for (const [index, { fact, source }] of record.cites.entries()) {
    if (cited.has(source === undefined ? fact : `${fact}@${source}`)) continue
    report(placeOf('cites', index), {
      code: 'unused-cite',
      message: `\`${fact}\` is pinned and cited nowhere`,
      hint: 'cite it in the prose or among the key facts, or take it out',
    })
  }
  for (const [index, part] of record.parts.entries()) {
    if (part.type !== 'key-facts') continue
    for (const [at, key] of part.cites.entries()) {
      if (cites.has(key)) continue
      report(placeOf('parts', index, 'cites', at), {
        code: 'unpinned-cite',
        message: `\`${key}\` is not among the cites of the briefing`,
        hint: didYouMean(key, cites) ?? 'add it to `cites` with its value',
      })
    }
  }
}

/** A date can be printed where the statement has one. */
function checkDated(
  key: string,
  cites: readonly AuthoredCite[],
  { facts }: Subjects,
  place: Place,
  report: Report,
): void {
  const cite = cites.find(({ fact, source }) => (source === undefined ? fact : `${fact}@${source}`) === key)
  const statement = facts
    .find(({ id }) => id === cite?.fact)
    ?.statements.find(({ source }) => cite?.source === undefined || source === cite.source)
  if (statement === undefined || statement.asOf !== undefined || statement.period !== undefined) return
  report(place, { code: 'undated', message: `The data of \`${key}\` have neither a date nor a period` })
}

function known(what: string, id: string, ids: readonly string[], place: Place, report: Report): void {
  if (ids.includes(id)) return
  report(place, {
    code: `unknown-${what}`,
    message: `There is no ${what} \`${id}\``,
    hint: didYouMean(id, ids),
  })
}

/** Parts stand in the order that readers of briefings know, and those that no briefing lacks are there. */
function checkOrder({ record, placeOf }: ReadBriefing, report: Report): void {
  const places = record.parts.map(({ type }) => briefingPartTypes.indexOf(type))
  for (const [index, place] of places.entries()) {
    const before = places[index - 1]
    if (before === undefined || place >= before) continue
    report(placeOf('parts', index, 'type'), {
      code: 'part-out-of-order',
      message: `\`${record.parts[index]?.type ?? ''}\` stands after \`${record.parts[index - 1]?.type ?? ''}\``,
      hint: `briefings go in this order: ${briefingPartTypes.join(', ')}`,
    })
  }
  for (const type of ['bottom-line', 'key-facts', 'source-base', 'sources'] as const) {
    const index = record.parts.findIndex((part) => part.type === type)
    if (index === -1) {
      report(placeOf('parts'), { code: 'missing-part', message: `Missing the part \`${type}\`` })
    } else if (record.parts[index]?.falls !== undefined) {
      report(placeOf('parts', index, 'falls'), {
        code: 'missing-part',
        message: `The part \`${type}\` never falls`,
        hint: 'take `falls` out',
      })
    }
  }
}

function checkPart(
  part: AuthoredPart,
  index: number,
  { placeOf, sections }: ReadBriefing,
  subjects: Subjects,
  report: Report,
): void {
  const at = (key: string, place: number): Place => placeOf('parts', index, key, place)
  switch (part.type) {
    case 'bottom-line':
      for (const lang of languages) {
        const section = sections[lang].find(({ id }) => id === part.text)
        const count = section?.prose.flatMap(({ sentences }) => sentences).length
        if (section === undefined || count === undefined || (count >= 3 && count <= 5)) continue
        report(section.place, {
          code: 'bottom-line-length',
          message: `Expected three to five sentences, found ${count}`,
        })
      }
      break
    case 'timeline':
      for (const [place, id] of (part.events ?? []).entries())
        known('event', id, subjects.ids.event, at('events', place), report)
      break
    case 'commitments':
      known(
        'enumeration',
        part.enumeration,
        subjects.ids.enumeration,
        placeOf('parts', index, 'enumeration'),
        report,
      )
      break
    case 'differences':
      for (const [place, id] of part.facts.entries())
        known('fact', id, subjects.ids.fact, at('facts', place), report)
      for (const [place, id] of part.divergences.entries())
        known('divergence', id, subjects.ids.divergence, at('divergences', place), report)
      break
    case 'terms':
      for (const [place, id] of part.terms.entries())
        known('term', id, subjects.ids.term, at('terms', place), report)
      break
    case 'text':
      if (part.text === undefined)
        report(placeOf('parts', index), {
          code: 'missing-field',
          message: 'Missing `text`, the prose of this part',
        })
      break
    default:
      break
  }
}
