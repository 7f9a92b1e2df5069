import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Alarm, Checker, TextPair } from './checker.ts'
import { foldWidth } from './stated-figures.ts'

const alarm: Alarm = { check: 'numbers', severity: 'error', message: '', a: [], b: [] }

/** Alarms when the two sides do not hold the same numbers in digits. */
export const digitsOnly: Checker = {
  name: 'digits only',
  reads: 'pair',
  check: (pairs) => pairs.map(({ a, b }) => (digitsOf(a) === digitsOf(b) ? [] : [alarm])),
}

function digitsOf(text: string): string {
  const numbers = foldWidth(text).match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  return numbers
    .map((number) => number.replaceAll(',', ''))
    .toSorted()
    .join(' ')
}

/** `pofilter --test=numbers` of translate-toolkit, or nothing where it is not installed. */
export function pofilter(): Checker | undefined {
  if (spawnSync('pofilter', ['--version']).status !== 0) return undefined
  return { name: 'pofilter numbers', reads: 'pair', check: pofilterAlarms }
}

function pofilterAlarms(pairs: readonly TextPair[]): Alarm[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'diglot-pofilter-'))
  try {
    const [file, answer] = [path.join(folder, 'pairs.po'), path.join(folder, 'failed.po')]
    writeFileSync(file, poFile(pairs))
    const { status, stderr } = spawnSync(
      'pofilter',
      ['--progress=none', '--test=numbers', '--language=zh_CN', file, answer],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`pofilter failed: ${stderr}`)
    // Where nothing fails it writes no file.
    const units = existsSync(answer) ? readFileSync(answer, 'utf8') : ''
    const failed = new Set([...units.matchAll(/^msgctxt "(\d+)"/gm)].map(([, index]) => Number(index)))
    return pairs.map((_, index) => (failed.has(index) ? [alarm] : []))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function poFile(pairs: readonly TextPair[]): string {
  const header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: zh_CN\\n"\n'
  const units = pairs.map(
    ({ a, b }, index) => `msgctxt "${index}"\nmsgid ${JSON.stringify(a)}\nmsgstr ${JSON.stringify(b)}\n`,
  )
  return [header, ...units].join('\n')
}
