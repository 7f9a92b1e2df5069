import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import type { Report } from './job.ts'
import type { Program } from './peers.ts'

/** What one run took, and the file that it made. */
export interface Sample extends Report {
  readonly kilobytes: number
  readonly pages: number
}

/** Runs a program in a process of its own. Its types are taken off here, so that the process does not pay for that. */
export function runProgram(program: Program, job: string, target: string): Sample {
  const script = path.join(import.meta.dirname, 'programs', `${program}.ts`)
  const code = stripTypeScriptTypes(readFileSync(script, 'utf8'))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '--eval', code, '--', job],
    { encoding: 'utf8', cwd: path.join(import.meta.dirname, '../../..') },
  )
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the last line that each program prints
  const report = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Report
  return { ...report, kilobytes: statSync(target).size / 1024, pages: pagesOf(target) }
}

/** Pages of a file, which none of the programs prints: `pdfinfo` counts them. */
function pagesOf(file: string): number {
  const { stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' })
  return Number(/^Pages:\s+(\d+)/m.exec(stdout ?? '')?.[1] ?? Number.NaN)
}
