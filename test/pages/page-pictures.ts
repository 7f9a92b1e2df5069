import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Dots per inch: letters are shapes, lines and blocks are where they are. */
const resolution = 48

/** Every page of a PDF file as a grey PNG file, in order. */
export function pagePictures(pdf: Uint8Array): Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'diglot-page-pictures-'))
  try {
    const file = path.join(folder, 'book.pdf')
    writeFileSync(file, pdf)
    execFileSync('pdftoppm', ['-r', String(resolution), '-gray', '-png', file, path.join(folder, 'page')])
    return readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .toSorted()
      .map((name) => readFileSync(path.join(folder, name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
