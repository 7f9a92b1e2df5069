import { decode } from '@diglot/compile'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** The text of a file that the command line names, in UTF-8 without its byte order mark. */
export async function readTextFile(file: string, { cwd }: Terminal): Promise<string> {
  const bytes = await bytesOf(file, path.resolve(cwd, file))
  const text = decode(bytes, file, ({ line, column }, { message, hint }) => {
    throw new Failure(`${file}:${line}:${column}: ${message}`, hint === undefined ? {} : { hint })
  })
  return text ?? ''
}

async function bytesOf(file: string, place: string): Promise<Uint8Array> {
  try {
    const found = await stat(place)
    if (found.isFile()) return await readFile(place)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const found =
      reason === 'ENOENT' || reason === 'ENOTDIR' ? 'nothing there' : `a file that cannot be read (${reason})`
    throw new Failure(`${file}: expected a text file, found ${found}`, { exitCode: 2 })
  }
  throw new Failure(`${file}: expected a text file, found a folder`, { exitCode: 2 })
}
