import { execFileSync } from 'node:child_process'
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

/** 通用规范汉字表 (2013), the 8,105 characters that Chinese is written and people are named with: `kTGH` of the Unihan database. */
export function generalStandardCharacters(): string[] {
  const file = path.join(folder, 'Unihan_OtherMappings.txt.bz2')
  const mappings = execFileSync('bzip2', ['-dc', file], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return Array.from(mappings.matchAll(/^U\+([0-9A-F]+)\tkTGH\t/gm), ([, hex = '']) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
}
