import {
  compareTexts,
  namesOfLibrary,
  textOfLines,
  type ComparedText,
  type Issue,
  type IssueSide,
} from '@diglot/compare'
import type { Divergence, Lang, Library } from '@diglot/core'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { table } from './tables.ts'

/**
 * The official texts of the white paper of 2020, compared as `diglot compare` compares two files, beside the divergences
 * that the library records between them. Judgements are a reader's, one a finding, committed: by check, lines and values.
 */

const folder = path.join(import.meta.dirname, 'papers')
const files = { en: 'white-paper-2020.txt', 'zh-Hans': 'white-paper-2020.zh-Hans.txt' } as const

interface Judgement {
  readonly key: string
  readonly isReal: boolean
  /** Ids of the recorded divergences that the finding shows. */
  readonly shows: readonly string[]
}

/** Shares of what is recorded that is found, and of what is found that is real, as text; whether both bars are met. */
export function papersReport(
  sources: string,
  library: Library,
): { readonly text: string; readonly isMet: boolean } {
  const missing = Object.values(files).filter((file) => !existsSync(path.join(sources, file)))
  if (missing.length > 0) throw new Error(`DIGLOT_SOURCES has no ${missing.join(', ')}`)
  const a = sideOf(sources, 'en')
  const b = sideOf(sources, 'zh-Hans')
  const { issues } = compareTexts(a, b, { names: namesOfLibrary(library) })
  const judgements = new Map(readJudgements().map((one) => [one.key, one]))
  const judged = issues.map((issue) => ({
    issue,
    key: keyOf(issue),
    judgement: judgements.get(keyOf(issue)),
  }))
  const recorded = library.divergences.filter(isOfThePapers).map(({ id }) => id)
  const unknown = [...judgements.values()]
    .flatMap(({ shows }) => shows)
    .filter((id) => !recorded.includes(id))
  if (unknown.length > 0) throw new Error(`no divergences between the official texts: ${unknown.join(', ')}`)
  const found = new Set(judged.flatMap(({ judgement }) => (judgement?.isReal ? judgement.shows : [])))
  const unseen = new Map(readRows('unseen.tsv').map(([id = '', reason = '']) => [id, reason]))
  const visible = recorded.filter((id) => !unseen.has(id))
  const real = judged.filter(({ judgement }) => judgement?.isReal)
  const shares = [
    share('recorded divergences found', recorded.filter((id) => found.has(id)).length, recorded.length),
    share('of those with a trace in words', visible.filter((id) => found.has(id)).length, visible.length, 90),
    share('findings that are real', real.length, judged.length, 80),
  ]
  const lost = recorded.filter((id) => !found.has(id)).map((id) => [id, unseen.get(id) ?? 'MISSED'])
  const unread = judged.filter(({ judgement }) => !judgement).map(({ key }) => key)
  const text = [
    table(
      ['finding', 'severity', 'real', 'recorded as'],
      judged.map(({ issue, key, judgement }) => [
        key.replaceAll('\t', ' · '),
        issue.severity,
        judgement ? (judgement.isReal ? 'yes' : 'no') : 'NOT JUDGED',
        judgement?.shows.join(', ') ?? '',
      ]),
    ),
    table(['not found', 'why'], lost),
    table(
      ['bar', 'wanted', 'measured', 'of', ''],
      shares.map(({ cells }) => cells),
    ),
    ...(unread.length > 0 ? [`NOT JUDGED, counted as not real: ${unread.length}\n${unread.join('\n')}`] : []),
  ].join('\n\n')
  return { text, isMet: shares.every(({ isMet }) => isMet) && unread.length === 0 }
}

/** A divergence between the two official languages of the white paper and nothing else. */
function isOfThePapers({ sides }: Divergence): boolean {
  const sources = sides.map(({ source }) => source)
  return (
    sources.every((source) => source.startsWith('white-paper-2020')) &&
    ['white-paper-2020.en', 'white-paper-2020.zh-Hans'].every((source) => sources.includes(source))
  )
}

function sideOf(sources: string, lang: keyof typeof files & Lang): ComparedText {
  return textOfLines(readFileSync(path.join(sources, files[lang]), 'utf8'), lang, files[lang])
}

/** “hedges 65:300 bridges 81:more than 300 bridges”: values and no sentences. */
function keyOf({ check, a, b }: Issue): string {
  return [check, placeOf(a), placeOf(b)].join('\t')
}

function placeOf({ spans, value }: IssueSide): string {
  const [first] = spans
  return first ? `${first.segment + 1}:${value?.en ?? ''}` : '-'
}

function readJudgements(): Judgement[] {
  return readRows('judgements.tsv').map(([check, a, b, verdict, shows = '']) => {
    if (verdict !== 'real' && verdict !== 'noise')
      throw new Error(`judgements.tsv: ${check} ${a} ${b}: real or noise?`)
    return {
      key: [check, a, b].join('\t'),
      isReal: verdict === 'real',
      shows: shows.split(',').filter((id) => id !== ''),
    }
  })
}

function readRows(file: string): string[][] {
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

function share(name: string, part: number, whole: number, least?: number) {
  const measured = whole === 0 ? 0 : (100 * part) / whole
  const isMet = least === undefined || measured >= least
  return {
    isMet,
    cells: [
      name,
      least === undefined ? '' : `≥ ${least}%`,
      `${measured.toFixed(1)}%`,
      `${part} of ${whole}`,
      isMet ? (least === undefined ? '' : 'met') : 'NOT MET',
    ],
  }
}
