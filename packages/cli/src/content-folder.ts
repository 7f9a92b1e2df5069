import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ContentEntry, ContentFolder } from '@diglot/compile'
import { Failure } from './failure.ts'

/**
 * Everything under a content folder, as data. Paths are relative to it, with forward slashes, in the order of their
 * code points. What cannot be read is an entry of its own, for the compiler to report in its place.
 */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const entries = new Map<string, ContentEntry>()
  const root = await stateOf(folder)
  if (root !== 'folder') {
    throw new Failure(
      `${folder}: expected a content folder, found ${root === 'file' ? 'a file' : 'nothing there'}`,
      {
        exitCode: 2,
        hint: 'name the folder that holds library.yaml with --content',
      },
    )
  }
  await read(folder, '', entries)
  return entries
}

async function read(folder: string, below: string, entries: Map<string, ContentEntry>): Promise<void> {
  const found = await readdir(path.join(folder, below), { withFileTypes: true })
  for (const entry of found.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const name = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) {
      entries.set(name, { type: 'folder' })
      await read(folder, name, entries)
    } else {
      entries.set(name, await fileEntry(path.join(folder, name)))
    }
  }
}

async function fileEntry(file: string): Promise<ContentEntry> {
  try {
    return { type: 'file', bytes: await readFile(file) }
  } catch (error) {
    return {
      type: 'unreadable',
      reason: error instanceof Error && 'code' in error ? String(error.code) : 'unknown',
    }
  }
}

async function stateOf(file: string): Promise<'file' | 'folder' | 'absent'> {
  try {
    return (await lstat(file)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'absent'
  }
}
