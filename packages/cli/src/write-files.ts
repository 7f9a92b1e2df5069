import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from './failure.ts'

/**
 * Writes all of the files or none: each goes to a temporary file beside its place, and only when every one is on the
 * disk are they renamed.
 */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const written: { readonly from: string; readonly to: string }[] = []
  try {
    for (const [name, data] of files) {
      const to = path.join(folder, name)
      const from = path.join(path.dirname(to), `.${path.basename(to)}.${process.pid}.tmp`)
      await mkdir(path.dirname(to), { recursive: true })
      written.push({ from, to })
      await writeFile(from, data)
    }
    for (const { from, to } of written) await rename(from, to)
  } catch (error) {
    await Promise.all(written.map(({ from }) => rm(from, { force: true })))
    throw new Failure(`Cannot write to ${folder}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
