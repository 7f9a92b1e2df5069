import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A page that is not what it was. */
export interface Difference {
  /** `specimen.en.a4-3`. */
  readonly name: string
  /** What is the matter, in a sentence. */
  readonly reason: string
  /** PNG files; a page that is new has no expected one, one that is gone no found one. */
  readonly expected?: Uint8Array
  readonly found?: Uint8Array
  readonly difference?: Uint8Array
}

const columns = ['expected', 'found', 'difference'] as const

/** Writes the pages that differ as they were, as they are and what differs, side by side on one HTML page, and gives its path. */
export function writeContactSheet(folder: string, differences: readonly Difference[]): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const rows = differences.map((page) => {
    const cells = columns.map((column) => {
      const picture = page[column]
      if (picture === undefined) return '<td>none</td>'
      const file = `${page.name}.${column}.png`
      writeFileSync(path.join(folder, file), picture)
      return `<td><a href="${file}"><img src="${file}" alt="${page.name}, ${column}"></a></td>`
    })
    return `<tr><th scope="row">${page.name}<br>${page.reason}</th>${cells.join('')}</tr>`
  })
  const head = `<tr><th></th>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr>`
  const sheet = path.join(folder, 'index.html')
  writeFileSync(
    sheet,
    `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pages that differ</title>
<style>body{font:14px/1.4 sans-serif;background:#ddd}td,th{padding:6px;vertical-align:top;text-align:left}img{background:#fff;max-width:30vw}</style>
<h1>${differences.length} pages differ</h1>
<table>${head}
${rows.join('\n')}
</table>
</html>
`,
  )
  return sheet
}
