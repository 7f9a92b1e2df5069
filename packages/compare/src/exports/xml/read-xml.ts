import type { Diagnostic } from '@diglot/core'
import { SaxesParser } from 'saxes'

/** An element of the file with everything in it. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  readonly namespace: string
  /** By name as written, `xml:lang`; prefixes other than `xml:` are left off. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** Offset of `<` in the file. */
  readonly offset: number
}

export type XmlNode = XmlElement | string

export interface XmlHandlers {
  /** Whether an element is to be kept whole. What stands in such an element is not asked about. */
  readonly keeps: (name: string) => boolean
  /** A start tag outside of the elements that are kept. */
  readonly opened: (element: Omit<XmlElement, 'children'>) => void
  /** An element that is kept, once it has ended. */
  readonly kept: (element: XmlElement) => void
}

/** Where in a file something is, from 1; columns in UTF-16 units. */
export interface XmlPlace {
  readonly line: number
  readonly column: number
}

type Open = Omit<XmlElement, 'children'> & { readonly children: XmlNode[] }

/**
 * Reads XML element by element, so that a large file need not stand in memory as a tree. Declarations of entities are not
 * followed: a file can neither grow as it is read nor name other files. What is not well-formed ends the reading.
 */
export function readXml(text: string, file: string, handlers: XmlHandlers): Diagnostic[] {
  const parser = new SaxesParser({ xmlns: true })
  const open: Open[] = []
  const diagnostics: Diagnostic[] = []
  let declaresEntities = false
  let start = 0
  let failed = false
  parser.on('error', (error) => {
    if (failed) return
    failed = true
    // What is missing at the end is missed after the last that stands there.
    const at = Math.min(parser.position, text.trimEnd().length)
    const offset = error.message.includes('entity')
      ? Math.max(0, text.lastIndexOf('&', at - 1))
      : error.message.includes('outside of root node')
        ? outsideRoot(text, at)
        : at
    diagnostics.push(malformed(error.message, file, text, placeOf(text, offset), declaresEntities))
  })
  parser.on('doctype', (doctype) => {
    declaresEntities = /<!ENTITY\s/.test(doctype)
  })
  parser.on('opentagstart', () => {
    start = Math.max(0, text.lastIndexOf('<', parser.position - 1))
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (failed) return
    const element = { name: local, namespace: uri, attributes: attributesOf(attributes), offset: start }
    if (open.length === 0 && !handlers.keeps(local)) handlers.opened(element)
    else open.push({ ...element, children: [] })
  })
  const addText = (words: string) => open.at(-1)?.children.push(words)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    if (failed) return
    const element = open.pop()
    if (!element) return
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else handlers.kept(element)
  })
  parser.write(text).close()
  return diagnostics
}

/** Words before the first tag, or after the last. */
function outsideRoot(text: string, at: number): number {
  const start = text.search(/\S/)
  const after = text.lastIndexOf('>', at - 1) + 1
  return text.charAt(start) === '<' ? after + Math.max(0, text.slice(after, at).search(/\S/)) : start
}

function attributesOf(
  attributes: Readonly<
    Record<string, { readonly name: string; readonly local: string; readonly value: string }>
  >,
): ReadonlyMap<string, string> {
  return new Map(
    Object.values(attributes).map(({ name, local, value }) => [
      name.startsWith('xml:') ? name : local,
      value,
    ]),
  )
}

function malformed(
  error: string,
  file: string,
  text: string,
  { line, column }: XmlPlace,
  declaresEntities: boolean,
): Diagnostic {
  const found = error.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
  const isEntity = found.includes('entity')
  return {
    severity: 'error',
    code: 'malformed-xml',
    message: `Expected well-formed XML, found: ${text.trim() === '' ? 'nothing' : found}`,
    ...(isEntity && {
      hint: declaresEntities
        ? 'entities that the file declares are not followed: write the characters themselves'
        : 'only &amp; &lt; &gt; &quot; &apos; and numbers such as &#160; stand for characters in XML',
    }),
    file,
    line,
    column,
    endLine: line,
    endColumn: Math.min(column + 1, (text.split('\n')[line - 1]?.length ?? 0) + 1),
  }
}

/** The line and column of an offset. A carriage return and a line feed end one line. */
export function placeOf(text: string, offset: number): XmlPlace {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

/** The children of an element that are elements of one of the names. */
export function childrenNamed(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter(isElement).filter(({ name }) => names.includes(name))
}

/** All text in an element. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textIn(child) : child)).join('')
}
