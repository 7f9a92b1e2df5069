import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { run } from './run.ts'

const content = fileURLToPath(new URL('../../../content', import.meta.url))

/** A folder of its own with a copy of the house's content in it, removed when the test ends. */
export async function workplace(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'diglot-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(content, path.join(folder, 'content'), { recursive: true })
  return folder
}

/** Replaces words in a file of the workplace; fails when they are not there, so that a test cannot pass by mistake. */
export async function edit(folder: string, file: string, from: string, to: string): Promise<void> {
  await change(folder, file, (text) => text.replace(from, () => to))
}

/** The same for what a pattern matches. */
export async function rewrite(folder: string, file: string, from: RegExp, to: string): Promise<void> {
  await change(folder, file, (text) => text.replace(from, to))
}

async function change(folder: string, file: string, by: (text: string) => string): Promise<void> {
  const name = path.join(folder, file)
  const text = await readFile(name, 'utf8')
  const changed = by(text)
  if (changed === text) throw new Error(`${file} does not hold what was to be replaced`)
  await writeFile(name, changed)
}

export interface Said {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** What the command says and how it ends, at no terminal unless told otherwise. */
export async function diglot(folder: string, args: readonly string[], { isTTY = false } = {}): Promise<Said> {
  const said = { stdout: '', stderr: '' }
  const exitCode = await run(args, {
    cwd: folder,
    env: {},
    stdout: { isTTY, write: (text) => (said.stdout += text) },
    stderr: { isTTY, write: (text) => (said.stderr += text) },
  })
  return { exitCode, ...said }
}
