import { execFile } from 'node:child_process'

export interface CommandResult {
  /** Exit status; 127 where the command is not there, as a shell has it. */
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export interface CommandOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Runs a command to its end. A failing command is a result, not an exception. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(command, args, { ...options, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ status: statusOf(error), stdout, stderr })
    })
  })
}

function statusOf(error: { readonly code?: unknown } | null): number {
  if (error === null) return 0
  if (typeof error.code === 'number') return error.code
  return error.code === 'ENOENT' ? 127 : 1
}
