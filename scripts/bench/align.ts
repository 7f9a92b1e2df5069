import { alignTexts, readDictionary, segment, type AlignOptions } from '@diglot/align'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { champollionTexts, lawTexts, readBeads, type GoldText } from './align/gold.ts'
import { longText } from './align/long-text.ts'
import { prototypeSeconds } from './align/prototype.ts'
import { pooledF1, strictScore } from './align/strict-score.ts'

/** `pnpm bench:align`: strict F1 on open gold, speed by size and peak memory of the aligner. */

const data = process.env['DIGLOT_DATA']
if (!data || !['champollion', 'taiwan-law'].every((folder) => existsSync(path.join(data, folder)))) {
  console.error(
    'DIGLOT_DATA must name the folder that holds champollion/ and taiwan-law/ (scripts/bench/README.md)',
  )
  process.exit(2)
}

/** The weights of the model were chosen on these, and on every second law. */
const tunedOn = new Set(['un-1993', 'hk-hansard-1989', 'hk-hansard-1993', 'sinorama-1987'])

const champollion = champollionTexts(data)
const laws = lawTexts(data)
const packed = path.join(import.meta.dirname, '..', '..', 'packages', 'cedict', 'cedict.tsv')
const { dictionary } = readDictionary(readFileSync(packed, 'utf8'))
const ways: readonly AlignOptions[] = [{ dictionary }, {}]

function row(name: string, texts: readonly GoldText[]): void {
  const f1 = ways.map((options) =>
    pooledF1(texts.map(({ en, zh, gold }) => strictScore(gold, alignTexts(en, zh, options)))).toFixed(4),
  )
  console.log(`| ${name} | ${f1.join(' | ')} |`)
}

console.log('| set | strict F1 with the dictionary | without |\n| --- | --- | --- |')
for (const text of champollion) row(`${text.name}${tunedOn.has(text.name) ? '' : ', held out'}`, [text])
for (const set of ['un', 'hk-hansard', 'sinorama']) {
  row(
    `${set}, all`,
    champollion.filter(({ name }) => name.startsWith(set)),
  )
}
row(
  'laws, every second',
  laws.filter((_, i) => i % 2 === 0),
)
row(
  'laws, the others, held out',
  laws.filter((_, i) => i % 2 === 1),
)
row('laws, all', laws)

const sources = process.env['DIGLOT_SOURCES']
if (sources) {
  const read = (file: string) => readFileSync(path.join(sources, file), 'utf8')
  const gold = readBeads(
    readFileSync(path.join(import.meta.dirname, 'align', 'white-paper-2020.beads'), 'utf8'),
  )
  const en = segment(read('white-paper-2020.txt'), 'en', 'paragraph')
  const zh = segment(read('white-paper-2020.zh-Hans.txt'), 'zh-Hans', 'paragraph')
  for (const [at, options] of ways.entries()) {
    const { right, found } = strictScore(gold, alignTexts(en, zh, options))
    console.log(
      `\nwhite papers by paragraph, ${at === 0 ? 'with' : 'without'} the dictionary: ${right} of ${found} beads right, ${gold.length} expected`,
    )
  }
} else {
  console.error('\nDIGLOT_SOURCES is not set: the white papers are NOT measured')
}

const prototype = process.env['DIGLOT_PROTOTYPE']
if (!prototype) console.error('\nDIGLOT_PROTOTYPE is not set: the prototype is NOT measured')

alignTexts(longText(champollion, 500).en, longText(champollion, 500).zh, { dictionary })
console.log('\n| lines | dictionary | beads | CPU seconds | beads per second | times the size before |')
console.log('| --- | --- | --- | --- | --- | --- |')
const seconds = new Map<string, number>()
for (const [at, options] of ways.entries()) {
  const way = at === 0 ? 'with' : 'without'
  for (const lines of [2500, 5000, 10_000]) {
    const { en, zh } = longText(champollion, lines)
    const start = process.cpuUsage()
    const beads = alignTexts(en, zh, options)
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1e6
    const before = seconds.get(`${way} ${lines / 2}`)
    seconds.set(`${way} ${lines}`, took)
    const growth = before === undefined ? '' : (took / before).toFixed(2)
    console.log(
      `| ${lines} | ${way} | ${beads.length} | ${took.toFixed(2)} | ${Math.round(beads.length / took)} | ${growth} |`,
    )
  }
}
console.log(`\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)

if (prototype) {
  const { en, zh } = longText(champollion, 5000)
  const texts = { en: en.map(({ text }) => text), zh: zh.map(({ text }) => text) }
  const took = prototypeSeconds(prototype, texts)
  const ours = seconds.get('with 5000') ?? 0
  console.log(
    `\nprototype, 5000 lines: ${took.toFixed(2)} CPU seconds, ${(took / ours).toFixed(2)} times ours with the dictionary`,
  )
}
