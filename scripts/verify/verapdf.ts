import path from 'node:path'
import { runCommand } from './run-command.ts'
import { veraPdfJar } from './tool.ts'
import type { Verdict } from './verdict.ts'

/** The conformance levels asked for here: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
export type Flavour = 'ua1' | '2a'

const names: Readonly<Record<Flavour, string>> = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2a' }

/**
 * Asks veraPDF about all files in one process: starting it takes longer than a file does.
 *
 * @throws Error where veraPDF itself fails.
 */
export async function checkConformance(files: readonly string[], flavour: Flavour): Promise<Verdict[]> {
  if (files.length === 0) return []
  const source = path.join(import.meta.dirname, 'Vera.java')
  // Deep structure trees are walked by recursion.
  const args = ['-Xss8m', '-Dfile.encoding=UTF-8', '-cp', veraPdfJar, source, flavour, ...files]
  const { status, stdout, stderr } = await runCommand('java', args)
  const verdicts = readVerdicts(stdout, names[flavour])
  if (status > 1 || verdicts.length !== files.length) throw new Error(`veraPDF failed: ${stderr}${stdout}`)
  return verdicts
}

/** Reads what `Vera.java` prints. */
function readVerdicts(stdout: string, check: string): Verdict[] {
  const verdicts: { file: string; check: string; problems: string[] }[] = []
  for (const line of stdout.split('\n').filter((text) => text !== '')) {
    const [outcome, name = '', third = '', message = '', place = ''] = line.split('\t')
    if (outcome === 'PASS' || outcome === 'FAIL') verdicts.push({ file: third, check, problems: [] })
    else verdicts.at(-1)?.problems.push(`${name} (${third} times): ${message} at ${place}`)
  }
  return verdicts
}
