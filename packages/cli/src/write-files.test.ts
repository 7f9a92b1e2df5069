import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeFiles } from './write-files.ts'

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'diglot-write-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('files are written with the folders above them', async () => {
  const folder = await emptyFolder()
  await writeFiles(path.join(folder, 'a/b'), new Map([['c/d.txt', 'text']]))
  expect(await readdir(path.join(folder, 'a/b/c'))).toEqual(['d.txt'])
})

test('where a file stands in the way nothing is written, and the message says so', async () => {
  const folder = await emptyFolder()
  await writeFile(path.join(folder, 'two'), '')
  const files = new Map([
    ['one.txt', 'text'],
    ['two/three.txt', 'text'],
  ])
  await expect(writeFiles(folder, files)).rejects.toThrow(
    `Cannot write to ${folder}: expected a folder, found a file`,
  )
  expect(await readdir(folder)).toEqual(['two'])
})

test.runIf(existsSync('/proc/self'))('where no folder can be made it says so, and ends', async () => {
  await expect(writeFiles('/proc/out/of/here', new Map([['one.txt', 'text']]))).rejects.toThrow(
    'Cannot write to /proc/out/of/here: no folder can be made there',
  )
})
