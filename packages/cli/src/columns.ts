import { displayWidth } from '@diglot/compile'

/** Rows as lines of aligned columns, two blanks apart; columns in `right` are set flush right. */
export function columns(
  rows: readonly (readonly string[])[],
  { right = new Set<number>(), indent = '' }: { right?: ReadonlySet<number>; indent?: string } = {},
): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell))
    }
  }
  const set = (cell: string, index: number) => {
    const space = ' '.repeat((widths[index] ?? 0) - displayWidth(cell))
    return right.has(index) ? space + cell : cell + space
  }
  return rows.map((row) => `${indent}${row.map(set).join('  ')}`.trimEnd() + '\n').join('')
}
