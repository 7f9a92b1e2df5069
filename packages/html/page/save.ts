import { items } from './filters.ts'

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r'＝＋－＠]/u

/** Saves what the filters show as CSV (RFC 4180): the id of each block, its facets and its words. */
export function saveShown(): void {
  const shown = items().filter(({ element }) => element.closest('[hidden]') === null)
  const keys = [...new Set(items().flatMap(({ facets }) => Object.keys(facets)))]
  const rows = [
    ['id', ...keys, 'text'],
    ...shown.map(({ element, facets }) => [
      element.id,
      ...keys.map((key) => facets[key] ?? ''),
      wordsOf(element).trim().replaceAll(/\n+/g, '\n'),
    ]),
  ]
  // Spreadsheets take a file without the mark for the encoding of the system.
  const csv = `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
  const name = document.querySelector<HTMLMetaElement>('meta[name="dcterms.identifier"]')?.content ?? 'page'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }))
  link.download = `${name}.csv`
  link.click()
  URL.revokeObjectURL(link.href)
}

/** What a block says, without what its buttons do. */
function wordsOf(element: HTMLElement): string {
  const buttons = [...element.querySelectorAll('button')].filter(({ hidden }) => !hidden)
  for (const button of buttons) button.hidden = true
  const words = element.innerText
  for (const button of buttons) button.hidden = false
  return words
}

function cell(text: string): string {
  const guarded = formula.test(text) ? `'${text}` : text
  return `"${guarded.replaceAll('"', '""')}"`
}
