import { alignTexts, type AlignOptions, type Segment } from '@diglot/align'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { champollionTexts, lawTexts, type GoldText } from './align/gold.ts'
import { pooledF1, strictScore } from './align/strict-score.ts'

/** `pnpm bench:align`: strict F1 on open gold, speed by size and peak memory of the aligner. */

const data = process.env['DIGLOT_DATA']
if (!data || !['champollion', 'taiwan-law'].every((folder) => existsSync(path.join(data, folder)))) {
  console.error(
    'DIGLOT_DATA must name the folder that holds champollion/ and taiwan-law/ (scripts/bench/README.md)',
  )
  process.exit(2)
}

const champollion = champollionTexts(data)
const laws = lawTexts(data)

function f1(texts: readonly GoldText[], options: AlignOptions = {}): string {
  return pooledF1(texts.map(({ en, zh, gold }) => strictScore(gold, alignTexts(en, zh, options)))).toFixed(4)
}

console.log('| set | strict F1 |\n| --- | --- |')
for (const text of champollion) {
  console.log(`| ${text.name} | ${f1([text])} |`)
}
for (const set of ['un', 'hk-hansard', 'sinorama']) {
  const texts = champollion.filter(({ name }) => name.startsWith(set))
  console.log(`| ${set}, all | ${f1(texts)} |`)
}
console.log(`| laws, omissions unlikely | ${f1(laws, { omissions: 'unlikely' })} |`)
console.log(`| laws, omissions possible | ${f1(laws)} |`)

/** A text of this many English lines: the sentence texts one after the other, again from the first when they end. */
function longText(lines: number): { en: Segment[]; zh: Segment[] } {
  const en: Segment[] = []
  const zh: Segment[] = []
  for (let at = 0; en.length < lines; at += 1) {
    const text = champollion[at % champollion.length]
    en.push(...(text?.en ?? []))
    zh.push(...(text?.zh ?? []))
  }
  return { en: en.slice(0, lines), zh: zh.slice(0, Math.round((zh.length * lines) / en.length)) }
}

alignTexts(longText(500).en, longText(500).zh)
console.log(
  '\n| lines | beads | seconds | beads per second | times the size before |\n| --- | --- | --- | --- | --- |',
)
let before: number | undefined
for (const lines of [2500, 5000, 10_000]) {
  const { en, zh } = longText(lines)
  const start = performance.now()
  const beads = alignTexts(en, zh)
  const seconds = (performance.now() - start) / 1000
  const growth = before === undefined ? '' : (seconds / before).toFixed(2)
  console.log(
    `| ${lines} | ${beads.length} | ${seconds.toFixed(2)} | ${Math.round(beads.length / seconds)} | ${growth} |`,
  )
  before = seconds
}
console.log(`\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
