import { decode } from '@diglot/compile'
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** The text of a file that the command line names, in UTF-8 without its byte order mark. */
export async function readTextFile(file: string, terminal: Terminal): Promise<string> {
  return decodeText(await readBytes(file, terminal), file)
}

/** Bytes as UTF-8; the first that is none fails at its line and column. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const text = decode(bytes, file, ({ line, column }, { message, hint }) => {
    throw new Failure(`${file}:${line}:${column}: ${message}`, hint === undefined ? {} : { hint })
  })
  return text ?? ''
}

/** SHA-256 of a file that the command line names, in hexadecimal: of its bytes as they are. */
export async function fileDigest(file: string, terminal: Terminal): Promise<string> {
  return createHash('sha256')
    .update(await readBytes(file, terminal))
    .digest('hex')
}

export async function readBytes(file: string, { cwd }: Terminal): Promise<Uint8Array> {
  const place = path.resolve(cwd, file)
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
