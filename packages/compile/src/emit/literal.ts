/** Widest line that a value may take before it is broken, one key or item a line. */
const width = 110

/** A value as a literal of JavaScript, laid out for readers. Keys that are `undefined` are left out. */
export function literal(value: unknown, indent = ''): string {
  const flat = flatLiteral(value)
  if (indent.length + flat.length <= width || typeof value !== 'object' || value === null) return flat
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join('')}${indent}]`
  }
  const fields = entriesOf(value).map(([key, item]) => {
    const name = keyLiteral(key)
    return `${inner}${name}: ${literal(item, inner)},\n`
  })
  return `{\n${fields.join('')}${indent}}`
}

function flatLiteral(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(', ')}]`
  const fields = entriesOf(value).map(([key, item]) => `${keyLiteral(key)}: ${flatLiteral(item)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined)
}

function keyLiteral(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key)
}

/** In single quotes, with the escapes of JSON for what cannot stand in a literal. */
export function stringLiteral(text: string): string {
  const body = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
  return `'${body.replaceAll("'", String.raw`\'`)}'`
}
