import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { library } from '@diglot/peacekeeping'
import { filesEnding } from '../../scripts/verify/files.ts'
import { buildEditions, root } from './build-editions.ts'
import { editionsFolder } from './editions-folder.ts'

const scratch = mkdtempSync(path.join(tmpdir(), 'diglot same bytes '))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test('the same content gives the same bytes in another time zone, locale and folder', async () => {
  const elsewhere = path.join(scratch, 'elsewhere')
  mkdirSync(elsewhere)
  cpSync(path.join(root, 'content'), path.join(elsewhere, 'content'), { recursive: true })

  const out = path.join(scratch, 'another', 'out')
  // Fourteen hours ahead of UTC, and a locale with rules of its own for upper case.
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: elsewhere }
  await buildEditions(out, { folder: elsewhere, env })

  expect(fingerprints(out)).toEqual(fingerprints(editionsFolder()))
})

test('the white paper stands there in each language and in parallel, in every format', () => {
  const editions = ['en', 'zh-Hans', 'en+zh-Hans'].flatMap((languages) =>
    ['md', 'html', 'docx', 'pdf'].map((format) => `white-paper-2020/white-paper-2020.${languages}.${format}`),
  )
  expect(Object.keys(fingerprints(editionsFolder()))).toEqual(expect.arrayContaining(editions))
})

test('every briefing stands there in each language and in parallel, in every format', () => {
  const briefings = library.briefings.flatMap(({ id }) =>
    ['en', 'zh-Hans', 'en+zh-Hans'].flatMap((languages) =>
      ['md', 'docx', 'pdf', 'html'].map((format) => `briefings/${id}/${id}.${languages}.${format}`),
    ),
  )
  expect(Object.keys(fingerprints(editionsFolder()))).toEqual(expect.arrayContaining(briefings))
})

/** SHA-256 of every file under a folder, by its path there. */
function fingerprints(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesEnding(folder, '').map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  )
}
