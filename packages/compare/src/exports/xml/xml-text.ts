/** Character data: a carriage return would be read as a line feed (XML 1.0, 2.11). */
export function xmlText(text: string): string {
  return text.replace(/[&<>\r]/g, escaped)
}

/** The value of an attribute, in double quotes: tabs and line ends would be read as spaces (XML 1.0, 3.3.3). */
function xmlAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, escaped)
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(character: string): string {
  return names[character] ?? `&#${character.charCodeAt(0)};`
}

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>

/** A start tag; attributes without a value are left out. */
export function startTag(name: string, attributes: XmlAttributes = {}, end: '>' | '/>' = '>'): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlAttribute(String(value))}"`],
  )
  return `<${name}${written.join('')}${end}`
}

/** An element with text alone. */
export function textElement(name: string, attributes: XmlAttributes, text: string): string {
  return `${startTag(name, attributes)}${xmlText(text)}</${name}>`
}
