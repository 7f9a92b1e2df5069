import path from 'node:path'
import { runCommand } from './run-command.ts'
import { veraPdfJar } from './tool.ts'
import type { Verdict } from './verdict.ts'

/** The conformance levels asked for: PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), by veraPDF's names. */
const levels: Readonly<Record<string, string>> = { ua1: 'PDF/UA-1', '3a': 'PDF/A-3a' }

/**
 * Asks veraPDF about all files in one process: starting it takes longer than a file does.
 *
 * @returns a verdict a level and file, level by level.
 * @throws Error where veraPDF itself fails.
 */
export async function checkConformance(files: readonly string[]): Promise<Verdict[]> {
  if (files.length === 0) return []
  const source = path.join(import.meta.dirname, 'Vera.java')
  const flavours = Object.keys(levels)
  // Deep structure trees are walked by recursion.
  const options = ['-Xss8m', '-Dfile.encoding=UTF-8', '-cp', veraPdfJar]
  const { status, stdout, stderr } = await runCommand('java', [
    ...options,
    source,
    flavours.join(','),
    ...files,
  ])
  const verdicts = readVerdicts(stdout)
  if (status > 1 || verdicts.length !== files.length * flavours.length)
    throw new Error(`veraPDF failed: ${stderr}${stdout}`)
  return verdicts
}

/** Reads what `Vera.java` prints. */
function readVerdicts(stdout: string): Verdict[] {
  const verdicts: { file: string; check: string; problems: string[] }[] = []
  for (const line of stdout.split('\n').filter((text) => text !== '')) {
    const [outcome, name = '', third = '', message = '', place = ''] = line.split('\t')
    if (outcome === 'PASS' || outcome === 'FAIL')
      verdicts.push({ file: third, check: levels[name] ?? name, problems: [] })
    else verdicts.at(-1)?.problems.push(`${name} (${third} times): ${message} at ${place}`)
  }
  return verdicts
}
