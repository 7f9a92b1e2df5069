import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * CPU seconds that a prototype takes for the same lines: the folder holds `align.mjs` with `align(zh, en, options)`, and
 * `lib.mjs` with `loadDict()`. It runs in a process of its own, in the settings that it is fastest with.
 */
export function prototypeSeconds(
  folder: string,
  texts: { readonly en: readonly string[]; readonly zh: readonly string[] },
): number {
  const urlOf = (file: string) => pathToFileURL(path.resolve(folder, file)).href
  const program = `
    const { align } = await import(${JSON.stringify(urlOf('align.mjs'))})
    const { loadDict } = await import(${JSON.stringify(urlOf('lib.mjs'))})
    const { en, zh } = JSON.parse(await new Response(process.stdin).text())
    const dict = loadDict()
    const start = process.cpuUsage()
    align(zh, en, { dict, num: 1, latin: 1, punct: 1, lam: 0.8, s2: 12, wLex: 1.5, coarse: 1, narrow: 15 })
    const { user, system } = process.cpuUsage(start)
    console.log((user + system) / 1e6)`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`the prototype failed:\n${stderr}`)
  return Number(stdout)
}
