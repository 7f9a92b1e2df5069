import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { languages } from '@diglot/core'
import { longPublication } from '../bench/print/long-publication.ts'

/**
 * `pnpm verify:bytes [NODE…]`: sets a book in each language with `dist/`, in this Node and in others that are named by their
 * path, in several time zones and locales, and compares the SHA-256 of the files.
 */

const places = [
  { TZ: 'UTC', LANG: 'C.UTF-8' },
  { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
  { TZ: 'America/New_York', LANG: 'de_DE.UTF-8' },
]

const program = `
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { toPdf } from '@diglot/pdf'
const book = JSON.parse(readFileSync(process.argv.at(-1), 'utf8'))
console.log(process.version, createHash('sha256').update(await toPdf(book)).digest('hex'))
`

const folder = mkdtempSync(path.join(tmpdir(), 'diglot-bytes-'))
for (const lang of languages) {
  const source = path.join(folder, `${lang}.json`)
  writeFileSync(source, JSON.stringify(longPublication(lang, 60)))
  const digests = new Set<string>()
  for (const node of [process.execPath, ...process.argv.slice(2)]) {
    for (const place of places) {
      const { stdout, stderr, status } = spawnSync(
        node,
        ['--input-type=module', '--eval', program, '--', source],
        {
          encoding: 'utf8',
          cwd: path.join(import.meta.dirname, '../..'),
          env: { ...process.env, ...place },
        },
      )
      if (status !== 0) throw new Error(`${node} failed: ${stderr}`)
      const [version, digest = ''] = stdout.trim().split(' ')
      digests.add(digest)
      console.log(`${lang}  ${version}  ${place.TZ.padEnd(16)}  ${place.LANG.padEnd(11)}  ${digest}`)
    }
  }
  if (digests.size !== 1) process.exitCode = 1
}
rmSync(folder, { recursive: true })
console.log(process.exitCode === 1 ? 'FAIL: the files differ' : 'pass: the files are the same')
