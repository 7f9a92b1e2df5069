import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { languages, type Lang } from '@diglot/core'
import { barTable, flatTable, sampleTable, type Measured } from './print/bars.ts'
import type { Job } from './print/job.ts'
import { partsOf } from './print/parts.ts'
import { peerFolder, programs, type Program } from './print/peers.ts'
import { runProgram, type Sample } from './print/run-program.ts'
import { declarationBook } from './print/udhr.ts'

/**
 * `pnpm bench:speed [--rounds N] [--pages 20,200,1000,flat] [--peers typst] [--text varied]`: user CPU, peak memory and file size of the
 * same book in Diglot as built and in the peers that `scripts/bench/install.ts` has installed, beside the bars that
 * Diglot keeps to. Rounds take the programs in turn.
 */

/** Times that the Declaration fills about so many pages. */
const timesFor = (pages: number, lang: Lang): number => Math.round(pages / pagesOfOne[lang])
const pagesOfOne: Readonly<Record<Lang, number>> = { en: 6.6, 'zh-Hans': 4.8 }

/** Lengths of book that are compared, and those that show how time grows. */
const compared = [20, 200, 1000]
const growing = [100, 500, 1000, 2000]

/** Books that one process sets: the first is cold, the others are warm, and no two are the same. */
const warmBooks = 6

/** The faces that a language takes. */
const faces: Readonly<Record<Lang, readonly string[]>> = {
  en: ['SourceSerif4-Regular.ttf', 'SourceSerif4-SemiBold.ttf'],
  'zh-Hans': ['SourceSerif4-Regular.ttf', 'NotoSerifSC-Regular.ttf', 'NotoSansSC-Medium.ttf'],
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    pages: { type: 'string', default: '20,200,1000,flat' },
    peers: { type: 'string' },
    text: { type: 'string', default: 'repeated' },
  },
})
const rounds = Number(values.rounds)
const wanted = values.pages.split(',')
const peers = values.peers?.split(',')
const names = programs().filter((name) => name === 'diglot' || (peers?.includes(name) ?? true))
const folder = mkdtempSync(path.join(tmpdir(), 'diglot-speed-'))

for (const lang of languages) {
  mkdirSync(path.join(folder, lang))
  for (const file of faces[lang])
    copyFileSync(
      path.join(import.meta.dirname, '../../packages/fonts/files', file),
      path.join(folder, lang, file),
    )
}

const measured: Measured[] = []
for (const pages of compared.filter((each) => wanted.includes(String(each)))) {
  for (const lang of languages) {
    measured.push({ pages, lang, start: 'cold', samples: paired(names, pages, lang, 1) })
    if (pages === 20)
      measured.push({ pages, lang, start: 'warm', samples: paired(names, pages, lang, warmBooks) })
  }
}
if (measured.length > 0) console.log(`${sampleTable(measured)}\n\n${barTable(measured)}\n`)
if (wanted.includes('flat')) {
  const grown = languages.map((lang) => ({
    lang,
    lengths: growing.map((pages) => paired(['diglot'], pages, lang, 1).get('diglot') ?? []),
  }))
  console.log(flatTable(grown))
}
rmSync(folder, { recursive: true })

/** Samples of each program, taken in turn. */
function paired(
  of: readonly Program[],
  pages: number,
  lang: Lang,
  books: number,
): ReadonlyMap<Program, readonly Sample[]> {
  const jobs = new Map(of.map((program) => [program, writeJob(program, pages, lang, books)]))
  const samples = new Map<Program, Sample[]>(of.map((program) => [program, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const [program, { job, target }] of jobs)
      samples.get(program)?.push(runProgram(program, job, target))
  return samples
}

function writeJob(
  program: Program,
  pages: number,
  lang: Lang,
  count: number,
): { readonly job: string; readonly target: string } {
  const publications = Array.from({ length: count }, (_, turn) =>
    declarationBook(lang, timesFor(pages, lang), turn, values.text === 'varied'),
  )
  const target = path.join(folder, `${program}.pdf`)
  const job: Job<unknown> = {
    lang,
    books: program === 'diglot' ? publications : publications.map(partsOf),
    target,
    fonts: path.join(folder, lang),
    peers: peerFolder,
  }
  const file = path.join(folder, `${program}.json`)
  writeFileSync(file, JSON.stringify(job))
  return { job: file, target }
}
