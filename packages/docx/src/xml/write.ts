export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element as text: undefined attributes and children are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (string | undefined)[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  const content = children.filter((child) => child !== undefined).join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** A part of the package with its declaration. */
export function part(
  name: string,
  attributes: Attributes,
  children: readonly (string | undefined)[],
): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(name, attributes, children)}`
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
