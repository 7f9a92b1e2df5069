import { namesOfLibrary } from '@diglot/compare'
import { library } from '@diglot/peacekeeping'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { digitsOnly, pofilter } from './compare/baselines.ts'
import { barsOf } from './compare/bars.ts'
import { cleanSets } from './compare/clean-sets.ts'
import { diglot } from './compare/diglot-checker.ts'
import { alarmsOf, missesOf } from './compare/listings.ts'
import { libraryRecords } from './compare/records.ts'
import { score, trialOf } from './compare/score.ts'
import { errorClasses, halves } from './compare/seed.ts'
import { alarmTable, barTable, baselineTable, cleanTable, recallTable, table } from './compare/tables.ts'

/** `pnpm bench:compare`: recall of the checks on seeded errors and their false alarms on clean pairs, beside baselines. */

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'report' },
    sets: { type: 'string' },
    classes: { type: 'string' },
    'no-baselines': { type: 'boolean', default: false },
    misses: { type: 'string' },
    alarms: { type: 'string' },
  },
})
const data = process.env['DIGLOT_DATA']
if (!data || !['champollion', 'taiwan-law'].every((folder) => existsSync(path.join(data, folder)))) {
  console.error(
    'DIGLOT_DATA must name the folder that holds champollion/ and taiwan-law/ (scripts/bench/README.md)',
  )
  process.exit(2)
}

const half = halves.find((one) => one === values.half) ?? usage(`--half ${values.half}`, halves)
const allSets = cleanSets(data, library)
const names = allSets.map(({ name }) => name)
const wanted = chosen('--sets', values.sets, names)
const classes = chosen('--classes', values.classes, errorClasses)
const records = libraryRecords(library)
const trials = allSets
  .filter(({ name }) => wanted.includes(name))
  .map((set) => trialOf(set, half, classes, records))

const scores = trials.map((trial) => score(diglot(namesOfLibrary(library)), trial))
const bars = barsOf(scores)
console.log(`Half: ${half}\n\n${recallTable(scores)}\n\n${cleanTable(scores)}\n\n${alarmTable(scores)}`)
if (!values['no-baselines']) {
  const other = pofilter()
  if (!other) console.error('pofilter is not installed (Debian: translate-toolkit): its line is missing')
  const baselines = [digitsOnly, ...(other ? [other] : [])].map((checker) =>
    baselineTable(
      checker.name,
      trials.map((trial) => score(checker, trial)),
    ),
  )
  const own = baselineTable('diglot', scores)
  console.log(
    `\n${table(
      own.header,
      [own, ...baselines].map(({ row }) => row),
    )}`,
  )
}
console.log(`\n${barTable(bars)}`)
if (values.misses !== undefined) writeFileSync(values.misses, missesOf(scores))
if (values.alarms !== undefined) writeFileSync(values.alarms, alarmsOf(scores))
if (bars.some(({ isMet }) => !isMet)) process.exitCode = 1

function chosen<Name extends string>(
  option: string,
  value: string | undefined,
  all: readonly Name[],
): readonly Name[] {
  if (value === undefined) return all
  // Names of sets hold commas.
  return value
    .split(';')
    .map((name) => all.find((one) => one === name.trim()) ?? usage(`${option} ${name}`, all))
}

function usage(found: string, expected: readonly string[]): never {
  console.error(`${found}: expected ${expected.map((one) => `\`${one}\``).join(', ')}`)
  process.exit(2)
}
