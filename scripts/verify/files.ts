import { globSync, statSync } from 'node:fs'
import path from 'node:path'

/** Files under a folder whose name ends so, in a fixed order; `pages/` holds pictures of them and is left out. */
export function filesEnding(folder: string, ending: string): string[] {
  return globSync(`**/*${ending}`, { cwd: folder, exclude: ['pages'] })
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).isFile())
    .toSorted()
}
