import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
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
      await makeFolder(path.dirname(to))
      written.push({ from, to })
      await writeFile(from, data)
    }
    for (const { from, to } of written) await rename(from, to)
  } catch (error) {
    await Promise.all(written.map(({ from }) => rm(from, { force: true })))
    throw new Failure(`Cannot write to ${folder}: ${reasonOf(error)}`)
  }
}

/**
 * Makes a folder and those above it, one by one: `recursive` tries for ever where a file system takes no folder, as /proc
 * does.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return
    if (code !== 'ENOENT' || path.dirname(folder) === folder) throw error
    await makeFolder(path.dirname(folder))
    await mkdir(folder)
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'expected a folder that may be written to, found one that may not',
  EPERM: 'expected a folder that may be written to, found one that may not',
  EROFS: 'expected a folder that may be written to, found a disk that is only read',
  EEXIST: 'expected a folder, found a file',
  ENOTDIR: 'expected a folder, found a file',
  EISDIR: 'expected a file or nothing in its place, found a folder',
  ENOENT: 'no folder can be made there',
  ENOSPC: 'the disk is full',
}

function reasonOf(error: unknown): string {
  return reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
