import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { languages, type Lang, type Unit } from '@diglot/core'
import type { Reading } from '@diglot/figures'
import { scoreOf } from './figures/score.ts'
import { readCases } from './figures/specification.ts'
import { skippedTable, tableOf, type Row } from './figures/table.ts'

/** `pnpm bench:figures [--misses FILE]`: recall and precision of the reader on the cases of Recognizers-Text. */

const shares: ReadonlySet<Unit | undefined> = new Set<Unit>(['percent', 'percentage-point'])
const money: ReadonlySet<Unit | undefined> = new Set<Unit>(['USD', 'CNY'])
const time: ReadonlySet<Unit | undefined> = new Set<Unit>([
  'hour',
  'day',
  'month',
  'year',
  'decade',
  'century',
])

/** The readings that a file is about: others in its texts are neither right nor wrong. */
const models: Readonly<Record<string, (reading: Reading) => boolean>> = {
  NumberModel: (reading) =>
    isCounted(reading) || (reading.type === 'date' && /^\d{4}$/.test(reading.date ?? '')),
  OrdinalModel: (reading) => reading.type === 'ordinal',
  PercentModel: (reading) => isCounted(reading) && shares.has(reading.unit),
  CurrencyModel: (reading) => isCounted(reading) && money.has(reading.unit),
  NumberRangeModel: (reading) =>
    reading.type === 'range' ||
    (reading.type === 'quantity' &&
      reading.bound !== undefined &&
      !['about', 'nearly'].includes(reading.bound)),
  DateParser: isDated,
  DatePeriodParser: isDated,
  DateTimeModel: (reading) => isDated(reading) || (isCounted(reading) && time.has(reading.unit)),
}

function isCounted(reading: Reading): reading is Extract<Reading, { type: 'quantity' | 'range' }> {
  return reading.type === 'quantity' || reading.type === 'range'
}

function isDated(reading: Reading): boolean {
  return reading.type === 'date' || reading.type === 'period'
}

const names: Readonly<Record<Lang, string>> = { en: 'English', 'zh-Hans': 'Chinese' }
const { values } = parseArgs({ options: { misses: { type: 'string' } } })
const data = process.env['DIGLOT_DATA']
if (!data || !existsSync(path.join(data, 'recognizers-text'))) {
  console.error('DIGLOT_DATA must name the folder that holds recognizers-text/ (scripts/bench/README.md)')
  process.exit(2)
}

const rows: Row[] = languages.flatMap((lang) =>
  Object.entries(models).map(([model, isAbout]) => ({
    file: `${names[lang]}/${model}`,
    score: scoreOf(readCases(data, lang, model), lang, isAbout),
  })),
)
console.log(`${tableOf(rows)}\n\n${skippedTable(rows)}`)
if (values.misses !== undefined) {
  const lines = rows.flatMap(({ file, score }) =>
    score.misses.map(({ sort, input, expected, found }) =>
      [file, sort, JSON.stringify(input), expected, found].join('\t'),
    ),
  )
  writeFileSync(values.misses, `${lines.join('\n')}\n`)
}
