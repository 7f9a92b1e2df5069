/** An element as read: names with their prefixes, text as children. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

const token = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([^\s/>]+)((?:\s+[^\s=]+="[^"]*")*)\s*(\/?)>|([^<]+)/g

/**
 * The root element of a part.
 *
 * Reads what writers of office files write: no doctype, no CDATA, double quotes. Throws a SyntaxError on anything else.
 */
export function readXml(text: string): XmlElement {
  const root: MutableElement = { name: '', attributes: new Map(), children: [] }
  const open = [root]
  let end = 0
  for (const match of text.replace(/^\uFEFF/, '').matchAll(token)) {
    const [whole, closing, name, attributes = '', empty, characters] = match
    if (match.index !== end)
      throw new SyntaxError(`Cannot read XML at ${end}: \`${text.slice(end, end + 20)}\``)
    end = match.index + whole.length
    const parent = open.at(-1) ?? root
    if (characters !== undefined) parent.children.push(unescape(characters))
    else if (name !== undefined && closing === '/') {
      if (open.pop()?.name !== name)
        throw new SyntaxError(`Cannot read XML at ${end}: \`${name}\` is not open`)
    } else if (name !== undefined) {
      const element: MutableElement = { name, attributes: attributesOf(attributes), children: [] }
      parent.children.push(element)
      if (empty === '') open.push(element)
    }
  }
  const element = root.children.find((child) => typeof child !== 'string')
  if (open.length !== 1 || element === undefined || end < text.length - 1)
    throw new SyntaxError('Cannot read XML: an element is not closed')
  return element
}

interface MutableElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([^\s=]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)]),
  )
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescape(text: string): string {
  return text.replaceAll(/&(#x?)?([0-9a-z]+);/gi, (whole, numeric: string | undefined, name: string) => {
    if (numeric === undefined) return entities[name] ?? whole
    return String.fromCodePoint(Number.parseInt(name, numeric === '#x' ? 16 : 10))
  })
}

/** Every element of a name within another, in order, at any depth. */
export function descendants(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return childElements(element).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendants(child, ...names),
  ])
}

export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The value (`w:val`) of a child, or another attribute of it. */
export function valueOf(
  element: XmlElement | undefined,
  child: string,
  attribute = 'w:val',
): string | undefined {
  return element && childElements(element, child)[0]?.attributes.get(attribute)
}

/** The text of the element: `w:t` as it stands, tabs and breaks as such; the instructions of fields are none. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : ''
      if (child.name === 'w:tab' && element.name === 'w:r') return '\t'
      if (child.name === 'w:br') return '\n'
      return textOf(child)
    })
    .join('')
}

/** The characters that stand in the element itself, whatever it is. */
export function charactersOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('')
}
