/** "`a`, `b` or `c`". */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  const last = quoted.at(-1)
  return quoted.length < 2 ? (last ?? 'nothing') : `${quoted.slice(0, -1).join(', ')} or ${last}`
}
