import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { UnicodeData } from './class-runs.ts'

/** Where Debian's package `unicode-data` puts the Unicode Character Database, or `$UNICODE_DATA`. */
const folder = process.env['UNICODE_DATA'] ?? '/usr/share/unicode'

export const lineBreakTestFile: string = path.join(folder, 'auxiliary', 'LineBreakTest.txt')

export function hasUnicodeData(): boolean {
  return existsSync(lineBreakTestFile)
}

/** The files that line breaking classes come from. */
export function readUnicodeData(): UnicodeData {
  const read = (...names: readonly string[]): string => readFileSync(path.join(folder, ...names), 'utf8')
  return {
    lineBreak: read('LineBreak.txt'),
    derivedLineBreak: read('extracted', 'DerivedLineBreak.txt'),
    generalCategory: read('extracted', 'DerivedGeneralCategory.txt'),
    eastAsianWidth: read('EastAsianWidth.txt'),
    emoji: read('emoji', 'emoji-data.txt'),
  }
}
