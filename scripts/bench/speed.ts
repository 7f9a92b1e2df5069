import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { languages, type Lang } from '@diglot/core'
import { longPublication } from './print/long-publication.ts'
import { programs } from './print/peers.ts'

/**
 * `pnpm bench:speed [--rounds N]`: user CPU seconds and peak memory of a cold process that sets the same book, in Diglot as
 * built and in the peers that `scripts/bench/install.ts` has installed. Rounds take the programs in turn.
 */

/** Paragraphs that make a book of about so many pages. */
const books: Readonly<Record<number, Readonly<Record<Lang, number>>>> = {
  20: { en: 58, 'zh-Hans': 64 },
  200: { en: 580, 'zh-Hans': 640 },
  1000: { en: 2900, 'zh-Hans': 3200 },
}

interface Sample {
  readonly seconds: number
  readonly megabytes: number
  readonly kilobytes: number
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } })
const folder = mkdtempSync(path.join(tmpdir(), 'diglot-speed-'))
const names = programs()
console.log(`| book | ${names.map((name) => `${name}, s | MB | file, kB`).join(' | ')} |`)
console.log(`| --- |${' ---: | ---: | ---: |'.repeat(names.length)}`)
for (const [pages, paragraphs] of Object.entries(books)) {
  for (const lang of languages) {
    const source = path.join(folder, 'book.json')
    writeFileSync(source, JSON.stringify(longPublication(lang, paragraphs[lang])))
    const samples = new Map<string, Sample[]>(names.map((name) => [name, []]))
    for (let round = 0; round < Number(values.rounds); round++)
      for (const name of names) samples.get(name)?.push(measure(name, source))
    const cells = names.map((name) => {
      const all = samples.get(name) ?? []
      const of = (key: keyof Sample): number => median(all.map((sample) => sample[key]))
      return `${of('seconds').toFixed(2)} | ${of('megabytes').toFixed(0)} | ${of('kilobytes').toFixed(0)}`
    })
    console.log(`| ${lang}, about ${pages} pages | ${cells.join(' | ')} |`)
  }
}
rmSync(folder, { recursive: true })

function measure(program: string, source: string): Sample {
  const script = path.join(import.meta.dirname, 'print', 'programs', `${program}.ts`)
  const target = path.join(folder, `${program}.pdf`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, source, target], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the last line that each program prints
  const used = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Omit<Sample, 'kilobytes'>
  return { ...used, kilobytes: statSync(target).size / 1024 }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
