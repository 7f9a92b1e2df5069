import { runCommand } from './run-command.ts'
import { ooxmlValidator } from './tool.ts'
import type { Verdict } from './verdict.ts'

/**
 * Asks the Open XML SDK whether a DOCX file is valid for current Word.
 *
 * @throws Error where the validator itself fails.
 */
export async function checkOpenXml(file: string): Promise<Verdict> {
  const { status, stdout, stderr } = await runCommand(process.execPath, [ooxmlValidator, file])
  if (status > 1) throw new Error(`the Open XML SDK failed: ${stderr}${stdout}`)
  return { file, check: 'Open XML SDK', problems: status === 0 ? [] : readErrors(stdout) }
}

/** The validator's report names the part and the place of every error; a report of another shape is shown whole. */
function readErrors(stdout: string): string[] {
  const report: unknown = JSON.parse(stdout)
  const errors = field(report, 'errors')
  if (!Array.isArray(errors) || errors.length === 0) return [stdout]
  return errors.map((error: unknown) => {
    const description = field(error, 'description')
    return typeof description === 'string'
      ? `${description} ${JSON.stringify(field(error, 'path'))}`
      : JSON.stringify(error)
  })
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
