import path from 'node:path'
import { runCommand } from '../../scripts/verify/run-command.ts'

export const root: string = path.join(import.meta.dirname, '..', '..')

export interface Surroundings {
  /** Folder the command runs in; its `content/` is what is built. */
  readonly folder: string
  /** Variables over those of this process: time zone, locale, home. */
  readonly env: Readonly<Record<string, string>>
}

/**
 * Builds every edition and every briefing, each in a process of its own, as `pnpm editions` does.
 *
 * @throws Error with what the command said where it fails.
 */
export async function buildEditions(out: string, { folder, env }: Surroundings): Promise<void> {
  const main = path.join(root, 'packages/cli/src/main.ts')
  for (const command of [['build'], ['brief', '--all']]) {
    const line = ['--conditions=@diglot/source', main, ...command, '--out', out]
    const { status, stdout, stderr } = await runCommand(process.execPath, line, {
      cwd: folder,
      env: { ...process.env, ...env },
    })
    if (status !== 0)
      throw new Error(`diglot ${command.join(' ')} fails (status ${status})\n${stdout}${stderr}`)
  }
}
