import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { classRuns } from './unicode/class-runs.ts'
import { readUnicodeData } from './unicode/unicode-data.ts'

/** Writes the line breaking classes that @diglot/layout holds, from the files of Debian's package `unicode-data`. */

const target = path.join(import.meta.dirname, '..', 'packages', 'layout', 'src', 'breaks', 'class-runs.ts')
const data = readUnicodeData()
const version = /LineBreak-(\d+\.\d+)\.\d+\.txt/.exec(data.lineBreak)?.[1]
if (version !== '15.0') throw new Error(`expected the data of Unicode 15.0, found ${version ?? 'none'}`)
const lines = classRuns(data).match(/\S.{1,98}(?= |$)/g) ?? []
const module = `// Written by scripts/line-break-classes.ts from data of Unicode ${version}; their licence stands in LICENSE-UNICODE.

/** Line breaking classes of the code points from U+0000 on: the length of each run in base 36, and its class. */
export const classRuns = \`
${lines.map((line) => line.trim()).join('\n')}
\`
`
writeFileSync(`${target}.draft`, module)
renameSync(`${target}.draft`, target)
console.log(`${lines.length} lines of classes in ${path.relative(process.cwd(), target)}`)
