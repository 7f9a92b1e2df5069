/** Files of the Unicode Character Database, as text. */
export interface UnicodeData {
  readonly lineBreak: string
  readonly derivedLineBreak: string
  readonly generalCategory: string
  readonly eastAsianWidth: string
  readonly emoji: string
}

/** Values that DerivedLineBreak.txt writes out for code points that it does not list. */
const longNames: Readonly<Record<string, string>> = { Unknown: 'XX', Ideographic: 'ID', Prefix_Numeric: 'PR' }

/**
 * The line breaking class of every code point, as runs in their order: length in base 36 and class. Classes are resolved
 * as LB1 has it by default, and divided as `packages/layout/src/breaks/classes.ts` says.
 */
export function classRuns(data: UnicodeData): string {
  const count = 0x110000
  const lineBreak: string[] = Array.from({ length: count }, () => 'XX')
  for (const [from, to, name] of missing(data.derivedLineBreak)) lineBreak.fill(name, from, to + 1)
  for (const [from, to, name] of listed(data.lineBreak)) lineBreak.fill(name, from, to + 1)
  const category = valuesOf(data.generalCategory, 'Cn')
  const width = valuesOf(data.eastAsianWidth, 'N')
  const pictograph = valuesOf(data.emoji, '', 'Extended_Pictographic')
  const resolved = lineBreak.map((name, i): string => {
    const marks = category[i] === 'Mn' || category[i] === 'Mc'
    const wide = width[i] === 'F' || width[i] === 'W' || width[i] === 'H'
    switch (name) {
      case 'AI':
      case 'SG':
      case 'XX':
        return 'AL'
      case 'SA':
        return marks ? 'CM' : 'AL'
      case 'CJ':
        return 'NS'
      case 'OP':
      case 'CP':
        return wide ? `${name}W` : name
      case 'ID':
        return category[i] === 'Cn' && pictograph[i] !== '' ? 'XP' : name
      default:
        return name
    }
  })
  return runsOf(resolved)
}

function runsOf(names: readonly string[]): string {
  const runs: string[] = []
  let from = 0
  for (let i = 1; i <= names.length; i++) {
    if (names[i] === names[from]) continue
    runs.push(`${(i - from).toString(36)}${names[from] ?? ''}`)
    from = i
  }
  return runs.join(' ')
}

type Range = readonly [from: number, to: number, value: string]

/** Data lines: a code point or a range of them, a semicolon, a value, and often a comment. */
function listed(text: string): Range[] {
  return text.split('\n').flatMap((line) => rangeIn(line.split('#')[0] ?? ''))
}

function missing(text: string): Range[] {
  return text
    .split('\n')
    .flatMap((line) => rangeIn(line.split('# @missing:')[1] ?? ''))
    .map(([from, to, value]): Range => [from, to, longNames[value] ?? value])
}

function rangeIn(line: string): Range[] {
  const [, from, to, value] = /^\s*([0-9A-F]{4,6})(?:\.\.([0-9A-F]{4,6}))?\s*;\s*(\w+)/.exec(line) ?? []
  if (from === undefined || value === undefined) return []
  return [[Number.parseInt(from, 16), Number.parseInt(to ?? from, 16), value]]
}

function valuesOf(text: string, other: string, only?: string): string[] {
  const values: string[] = Array.from({ length: 0x110000 }, () => other)
  for (const [from, to, value] of listed(text))
    if (only === undefined || value === only) values.fill(value, from, to + 1)
  return values
}
