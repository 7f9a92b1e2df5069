import type { Lang } from '@diglot/core'
import { describeReading, readFigures, type FigureReading, type Reading } from '@diglot/figures'
import { agreeing } from './agreement.ts'
import { comparableOf } from './comparable.ts'
import type { Case, Finding } from './specification.ts'

export interface Score {
  /** Findings that are compared. */
  readonly compared: number
  /** Of these, found with the same value by a reading that shares a letter with them. */
  readonly found: number
  /** Of those found, with the very span. */
  readonly exact: number
  /** Readings of the kind that the file is about, where nothing is left out of comparison. */
  readonly read: number
  /** Of these, in agreement with a finding. */
  readonly right: number
  /** Findings left out, by reason. */
  readonly skipped: ReadonlyMap<string, number>
  readonly misses: readonly Miss[]
}

export interface Miss {
  readonly sort: 'missed' | 'extra'
  readonly input: string
  readonly expected: string
  readonly found: string
}

type Counted = { -readonly [K in 'compared' | 'found' | 'exact' | 'read' | 'right']: number }

/** Reads every case of a file and counts. `isAbout` tells the readings that the file is about. */
export function scoreOf(cases: readonly Case[], lang: Lang, isAbout: (reading: Reading) => boolean): Score {
  const count: Counted = { compared: 0, found: 0, exact: 0, read: 0, right: 0 }
  const skipped = new Map<string, number>()
  const misses: Miss[] = []
  for (const { input, findings } of cases) {
    const readings = readFigures(input, lang)
    const right = new Set<FigureReading>()
    const passed = new Set<FigureReading>()
    for (const finding of findings) {
      const near = readings.filter((reading) => overlaps(reading, finding))
      const expected = comparableOf(finding)
      if ('skipped' in expected) {
        skipped.set(expected.skipped, (skipped.get(expected.skipped) ?? 0) + 1)
        for (const reading of near) passed.add(reading)
        continue
      }
      count.compared += 1
      const agreed = agreeing(expected, near)
      for (const reading of agreed) right.add(reading)
      if (agreed.length === 0) {
        misses.push({
          sort: 'missed',
          input,
          expected: sayFinding(finding),
          found: near.map(sayReading).join(', '),
        })
        continue
      }
      count.found += 1
      if (agreed.some(({ start, end }) => start === finding.start && end === finding.end)) count.exact += 1
    }
    for (const reading of readings) {
      if (right.has(reading)) {
        count.read += 1
        count.right += 1
      } else if (isAbout(reading.reading) && !passed.has(reading)) {
        count.read += 1
        const near = findings.filter((finding) => overlaps(reading, finding))
        misses.push({
          sort: 'extra',
          input,
          expected: near.map(sayFinding).join(', '),
          found: sayReading(reading),
        })
      }
    }
  }
  return { ...count, skipped, misses }
}

function overlaps(reading: FigureReading, finding: Finding): boolean {
  return reading.start < finding.end && finding.start < reading.end
}

function sayFinding({ text, value, unit }: Finding): string {
  return `${text} = ${value}${unit ? ` ${unit}` : ''}`
}

function sayReading({ text, reading }: FigureReading): string {
  return `${text} = ${describeReading(reading)}`
}
