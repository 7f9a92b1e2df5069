import { isFlagged, isFound, type Bar } from './bars.ts'
import type { CleanAlarms, Scored, SetScore } from './score.ts'
import { errorClasses } from './seed.ts'

/** Share of seeded errors found at their place, of how many: a line a class, a column a set. */
export function recallTable(scores: readonly SetScore[]): string {
  const rows = errorClasses.flatMap((errorClass) => {
    const ofClass = (seeded: readonly Scored[]) =>
      seeded.filter(({ seeded: one }) => one.errorClass === errorClass)
    const all = ofClass(scores.flatMap(({ seeded }) => seeded))
    if (all.length === 0) return []
    return [[errorClass, ...scores.map(({ seeded }) => found(ofClass(seeded))), found(all), asAlarm(all)]]
  })
  return table(['error', ...scores.map(({ set }) => set), 'all', 'as error or warning'], rows)
}

function found(seeded: readonly Scored[]): string {
  if (seeded.length === 0) return ''
  return `${percent(seeded.filter(isFound).length, seeded.length)} of ${seeded.length}`
}

function asAlarm(seeded: readonly Scored[]): string {
  const loud = seeded.filter(({ hits }) => hits.some(({ severity }) => severity !== 'info'))
  return percent(loud.length, seeded.length)
}

/** How many clean pairs are flagged, a line a set. */
export function cleanTable(scores: readonly SetScore[]): string {
  const rows = scores.map(({ set, clean }) => {
    const flagged = clean.filter(({ alarms }) => isFlagged(alarms))
    const flaggedFalsely = clean.filter(({ falseAlarms }) => isFlagged(falseAlarms))
    const informed = clean.filter(({ alarms }) => alarms.some(({ severity }) => severity === 'info'))
    const all = clean.flatMap(({ alarms }) => alarms).filter(({ severity }) => severity !== 'info')
    return [
      set,
      String(clean.length),
      percent(flagged.length, clean.length),
      String(flagged.length - flaggedFalsely.length),
      percent(flaggedFalsely.length, clean.length),
      percent(informed.length, clean.length),
      percent(all.length, clean.length),
    ]
  })
  return table(
    [
      'set',
      'clean pairs',
      'flagged, % (error or warning)',
      'of them real, pairs',
      'flagged falsely, %',
      'with information, %',
      'alarms per 100 pairs',
    ],
    rows,
  )
}

/** False alarms per 100 clean pairs, a line a check and severity, a column a set. */
export function alarmTable(scores: readonly SetScore[]): string {
  const kindsOf = (clean: readonly CleanAlarms[]) =>
    clean.flatMap(({ alarms }) => alarms.map(({ check, severity }) => `${check} (${severity})`))
  const kinds = [...new Set(scores.flatMap(({ clean }) => kindsOf(clean)))].toSorted()
  const rows = kinds.map((kind) => [
    kind,
    ...scores.map(({ clean }) => percent(kindsOf(clean).filter((one) => one === kind).length, clean.length)),
  ])
  return table(['check', ...scores.map(({ set }) => set)], rows)
}

/** A baseline beside us: clean pairs flagged, and errors of figures found in the pair, wherever. */
export function baselineTable(
  name: string,
  scores: readonly SetScore[],
): { readonly header: string[]; readonly row: string[] } {
  const seeded = scores.flatMap(({ seeded: those }) => those)
  return {
    header: ['checker', ...scores.map(({ set }) => set), ...errorClasses],
    row: [
      name,
      ...scores.map(({ clean }) =>
        percent(clean.filter(({ alarms }) => isFlagged(alarms)).length, clean.length),
      ),
      ...errorClasses.map(
        (errorClass) =>
          found(seeded.filter((one) => one.seeded.errorClass === errorClass)).split(' ')[0] ?? '',
      ),
    ],
  }
}

export function barTable(bars: readonly Bar[]): string {
  return table(
    ['bar', 'wanted', 'measured', 'of', ''],
    bars.map(({ name, wanted, measured, of, isMet }) => [
      name,
      wanted,
      measured,
      of,
      isMet ? 'met' : 'NOT MET',
    ]),
  )
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}
