import { decodeControls, encodeControls } from '../control-characters.ts'

/**
 * A spreadsheet takes a cell that begins with one of these for a formula, in Chinese editions the full-width signs too; an
 * apostrophe before them makes it text.
 */
const formula = /^[=+\-@\t\r'＝＋－＠]/u

/** A cell as RFC 4180 writes it, with nothing that a spreadsheet would run. */
export function csvCell(text: string): string {
  const written = encodeControls(text)
  const guarded = formula.test(written) ? `'${written}` : written
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** The text that a cell was written for. */
export function textOfCell(cell: string): string {
  const isGuarded = cell.startsWith("'") && formula.test(cell.slice(1))
  return decodeControls(isGuarded ? cell.slice(1) : cell)
}

/** The rows of a file as RFC 4180 has them, cells as they stand; a last line without an end counts too. */
export function csvRows(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex
    const match = cell.exec(csv)
    if (!match) throw new SyntaxError(`Cannot read a cell at offset ${at}`)
    const [, quoted, plain = '', end] = match
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') {
      if (cell.lastIndex === csv.length) row.push('')
      else continue
    }
    rows.push(row)
    row = []
  }
  return rows
}
