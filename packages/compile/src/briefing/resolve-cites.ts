import { formatValue } from '@diglot/core'
import type { BriefingCite, Fact, Statement, Unit } from '@diglot/core'
import { languages } from '@diglot/core'
import { describeReading, readFigures } from '@diglot/figures'
import { didYouMean } from '../report/nearest.ts'
import { oneOf } from '../report/one-of.ts'
import { pointer } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import type { AuthoredCite } from '../schema/authored.ts'
import type { ReadBriefing } from './read-briefings.ts'
import type { Subjects } from './resolve-briefing.ts'

/** 人次 is not to be taken for 人, so what is counted in it keeps its name. */
const unrenamed: ReadonlySet<Unit> = new Set<Unit>(['deployment', 'passenger', 'patient-visit'])

/** The cites of a briefing, each compared with what its fact says now. */
export function resolveCites(read: ReadBriefing, subjects: Subjects, report: Report): BriefingCite[] {
  const seen = new Set<string>()
  return read.record.cites.map(({ value, ...cite }, index) => {
    const key = cite.source === undefined ? cite.fact : `${cite.fact}@${cite.source}`
    if (seen.has(key)) {
      report(read.placeOf('cites', index), { code: 'duplicate-id', message: `\`${key}\` is cited twice` })
    }
    seen.add(key)
    checkCite({ ...cite, value }, key, index, read, subjects, report)
    return { key, ...cite }
  })
}

function checkCite(
  cite: AuthoredCite,
  key: string,
  index: number,
  read: ReadBriefing,
  subjects: Subjects,
  report: Report,
): void {
  const { placeOf } = read
  const fact = subjects.facts.find(({ id }) => id === cite.fact)
  if (!subjects.ids.fact.includes(cite.fact)) {
    report(placeOf('cites', index, 'fact'), {
      code: 'unknown-fact',
      message: `There is no fact \`${cite.fact}\``,
      hint: didYouMean(cite.fact, subjects.ids.fact),
    })
    return
  }
  if (fact === undefined) return
  const statement = statementOf(fact, cite.source)
  if (statement === undefined) {
    const sources = fact.statements.map(({ source }) => source)
    report(placeOf('cites', index, 'source'), {
      code: 'unknown-source',
      message: `No statement of \`${fact.id}\` is by \`${cite.source ?? ''}\`, expected ${oneOf(sources)}`,
      hint: didYouMean(cite.source ?? '', sources),
    })
    return
  }
  const now = formatValue(statement.value, 'en')
  if (now !== cite.value) {
    const cited = citedAt(key, read)
    report(placeOf('cites', index, 'value'), {
      code: 'fact-changed',
      message: `The prose was written for ${cite.value}, and \`${key}\` now says ${now}`,
      hint: `${cited === '' ? '' : `read again what cites it (${cited}), then `}write \`value: ${now}\``,
    })
  }
  if (cite.note === undefined && isDisputed(fact, subjects)) {
    report(placeOf('cites', index), {
      code: 'disputed-without-note',
      message: `The sources or their languages differ on \`${fact.id}\`, and the cite has no note`,
      hint: `say how in \`note: { en: …, zh-Hans: … }\`; \`diglot facts ${fact.id} --disagree\` shows it`,
    })
  }
  for (const lang of languages) {
    for (const { text, reading } of readFigures(cite.note?.[lang] ?? '', lang)) {
      report(placeOf('cites', index, 'note', lang), {
        code: 'bare-figure',
        message: `“${text}” is read as ${describeReading(reading)}: a briefing types no figure`,
        hint: 'say in words how the statements differ; the part `differences` prints their figures',
      })
    }
  }
  if (cite.as === undefined) return
  if (statement.value.type !== 'quantity' || unrenamed.has(statement.value.unit)) {
    report(placeOf('cites', index, 'as'), {
      code: 'renamed-unit',
      message: `${now} keeps its unit: deployments, passengers and patient visits are no heads, and dates count nothing`,
      hint: 'take `as` out',
    })
  }
}

/** The statement of a source, or the first. */
function statementOf({ statements }: Fact, source: string | undefined): Statement | undefined {
  return source === undefined ? statements[0] : statements.find((statement) => statement.source === source)
}

/** Whether not everybody gives one answer: statements of other values, or a divergence about the fact. */
function isDisputed(fact: Fact, { divergences }: Pick<Subjects, 'divergences'>): boolean {
  const [first, ...others] = fact.statements.map(({ value }) => formatValue(value, 'en'))
  return others.some((value) => value !== first) || divergences.some((each) => each.fact === fact.id)
}

function citedAt(key: string, { sections, placeOf }: ReadBriefing): string {
  const from = placeOf()
  return languages
    .flatMap((lang) => sections[lang].flatMap(({ references }) => references))
    .filter(({ kind, target }) => kind === 'fact' && target === key)
    .map(({ place }) => pointer(place, from))
    .join('; ')
}
