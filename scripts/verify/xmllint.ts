import { runCommand } from './run-command.ts'
import { schemas } from './tool.ts'
import type { Verdict } from './verdict.ts'

const options = {
  tmx: ['--dtdvalid', schemas.tmx],
  xliff: ['--schema', schemas.xliff],
} as const

/** Asks xmllint whether a file keeps to the schema of its format. */
export async function checkSchema(file: string, format: keyof typeof options): Promise<Verdict> {
  const { status, stderr } = await runCommand('xmllint', ['--noout', '--nonet', ...options[format], file])
  return { file, check: `${format} schema`, problems: status === 0 ? [] : stderr.trim().split('\n') }
}
