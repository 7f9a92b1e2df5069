import { decode } from '@diglot/compile'
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** The text of a file that the command line names, without its byte order mark: UTF-8, or the UTF-16 that a mark tells. */
export async function readTextFile(file: string, terminal: Terminal): Promise<string> {
  const bytes = await readBytes(file, terminal)
  const utf16 = utf16Of(bytes)
  return utf16 ? decodeAs(utf16, bytes, file) : decodeText(bytes, file)
}

/** UTF-16 by its byte order mark. */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Bytes in an encoding that the file names, or fails where it is unknown or the bytes are none of it. */
export function decodeAs(encoding: string, bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    const isUnknown = error instanceof RangeError
    throw new Failure(
      `${file}:1:1: expected ${isUnknown ? 'an encoding that is known' : `text in ${encoding}`}, found ${isUnknown ? `\`${encoding}\`` : 'other bytes'}`,
      { hint: 'save the file as UTF-8' },
    )
  }
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
