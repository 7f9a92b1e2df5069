import { runCommand } from './run-command.ts'
import type { Verdict } from './verdict.ts'

/** Asks qpdf whether the syntax of a PDF file is sound; its warnings count as problems. */
export async function checkSyntax(file: string): Promise<Verdict> {
  const { status, stdout, stderr } = await runCommand('qpdf', ['--check', file])
  const problems = status === 0 ? [] : `${stderr}${stdout}`.split('\n').filter((line) => line !== '')
  return { file, check: 'qpdf', problems }
}
