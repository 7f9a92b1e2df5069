import { isElement, type XmlElement, type XmlNode } from './xml/read-xml.ts'

/** Text of an element with inline codes, and whether codes were left off. */
export interface InlineText {
  readonly text: string
  readonly hasCodes: boolean
}

/** What becomes of an inline element: its content is text, the element stands for some text, or it is a code. */
export type InlineHandling = 'content' | 'code' | { readonly text: string }

/** The running text of an element: codes are left off, and said to be. */
export function inlineText(element: XmlElement, handle: (inline: XmlElement) => InlineHandling): InlineText {
  let hasCodes = false
  const ofNode = (node: XmlNode): string => {
    if (!isElement(node)) return node
    const handling = handle(node)
    if (handling === 'content') return node.children.map(ofNode).join('')
    if (handling === 'code') {
      hasCodes = true
      return ''
    }
    return handling.text
  }
  const text = element.children.map(ofNode).join('')
  return { text, hasCodes }
}
