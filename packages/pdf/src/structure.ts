import type { Lang } from '@diglot/core'
import type { Leaf, StructureNode } from '@diglot/layout'
import type { PdfFile } from './file.ts'
import { textString, written, type PdfDictionary, type PdfReference } from './syntax.ts'

/** A structure element in the making (ISO 32000-1, 14.7.2). */
interface StructureElement {
  readonly node: StructureNode
  readonly reference: PdfReference
  readonly parent: PdfReference
  /** Elements, and places that marked content fills, in reading order. */
  readonly children: (StructureElement | LeafPlace)[]
  /** Annotations that belong to it. */
  annotations?: { readonly page: PdfReference; readonly annotation: PdfReference }[]
  /** Left, bottom, right and top of a figure on its first page. */
  extent?: readonly [number, number, number, number]
}

/** Where a leaf hangs in the structure tree, and what it has been filled with. */
export interface LeafPlace {
  readonly element: StructureElement
  /** Language of what stands in it, from the nearest node that names one. */
  readonly lang: Lang
  /** The nearest figure that it stands in. */
  readonly figure: StructureElement | undefined
  readonly contents: (MarkedContent | ForeignSpan)[]
}

/** A marked-content sequence: its page and number. */
export interface MarkedContent {
  readonly page: PdfReference
  readonly mcid: number
}

/** A `Span` for what is in another language than its surroundings. */
interface ForeignSpan {
  readonly reference: PdfReference
  readonly lang: Lang
  readonly contents: MarkedContent[]
}

export interface StructurePlan {
  /** Root of the structure tree. */
  readonly tree: PdfReference
  readonly root: StructureElement
  readonly places: ReadonlyMap<Leaf, LeafPlace>
  readonly elements: ReadonlyMap<StructureNode, StructureElement>
  /** Languages of the document and of its nodes. */
  readonly langs: ReadonlySet<Lang>
  readonly hasFigures: boolean
}

/** Numbers an object for every node, and finds where each leaf hangs. */
export function planStructure(file: PdfFile, structure: StructureNode, documentLang: Lang): StructurePlan {
  const tree = file.reference()
  const places = new Map<Leaf, LeafPlace>()
  const elements = new Map<StructureNode, StructureElement>()
  const langs = new Set([documentLang])
  let hasFigures = false
  const plan = (
    node: StructureNode,
    parent: PdfReference,
    inherited: Lang,
    around: StructureElement | undefined,
  ): StructureElement => {
    const lang = node.lang ?? inherited
    if (lang !== inherited) langs.add(lang)
    const element: StructureElement = { node, reference: file.reference(), parent, children: [] }
    const figure = node.type === 'Figure' ? element : around
    hasFigures ||= figure !== undefined
    for (const child of node.children) {
      if (child.type === 'leaf') {
        const place = { element, lang, figure, contents: [] }
        element.children.push(place)
        places.set(child, place)
      } else element.children.push(plan(child, element.reference, lang, figure))
    }
    elements.set(node, element)
    return element
  }
  const root = plan(structure, tree, documentLang, undefined)
  return { tree, root, places, elements, langs, hasFigures }
}

/**
 * Fills a place with the next marked-content sequence of its leaf, and gives the element that owns it.
 *
 * Another language gets an element of its own: readers that take text from the tree lose what follows a sequence nested
 * for its language (poppler does).
 */
export function fillPlace(file: PdfFile, place: LeafPlace, content: MarkedContent, lang: Lang): PdfReference {
  if (lang === place.lang) {
    place.contents.push(content)
    return place.element.reference
  }
  const last = place.contents.at(-1)
  if (last && 'lang' in last && last.lang === lang) {
    last.contents.push(content)
    return last.reference
  }
  const reference = file.reference()
  place.contents.push({ reference, lang, contents: [content] })
  return reference
}

/**
 * Writes the structure tree (ISO 32000-1, 14.7): elements in reading order, the way back from pages and annotations to
 * their elements, and the identifiers.
 *
 * @param parents elements by structure-parent key: a list by MCID for a page, one element for an annotation
 */
export function writeStructure(
  file: PdfFile,
  { tree, root }: StructurePlan,
  parents: readonly (PdfReference | readonly PdfReference[])[],
): void {
  const identified: [id: string, element: PdfReference][] = []
  const write = (element: StructureElement): void => {
    if (element.node.id !== undefined) identified.push([element.node.id, element.reference])
    file.write(element.reference, elementObject(element))
    for (const child of element.children) {
      if ('node' in child) write(child)
      else writeSpans(file, child)
    }
  }
  write(root)
  identified.sort(([a], [b]) => (a < b ? -1 : 1))
  file.write(tree, {
    Type: '/StructTreeRoot',
    K: [root.reference],
    ParentTree: { Nums: parentNumbers(parents) },
    ParentTreeNextKey: parents.length,
    IDTree:
      identified.length > 0
        ? { Names: identified.flatMap(([id, reference]) => [textString(id), reference]) }
        : undefined,
  })
}

function parentNumbers(parents: readonly (PdfReference | readonly PdfReference[])[]): string {
  const entries = parents.map((parent, key) =>
    typeof parent === 'string' ? `${key} ${parent}` : `${key}[${parent.join(' ')}]`,
  )
  return `[${entries.join(' ')}]`
}

function writeSpans(file: PdfFile, { element, contents }: LeafPlace): void {
  for (const span of contents) {
    if (!('lang' in span)) continue
    const kids = kidsOf([span], undefined)
    file.write(span.reference, `<</S/Span/P ${element.reference}${kids}/Lang${textString(span.lang)}>>`)
  }
}

/** A book has tens of thousands of elements, so they are put together as text; their `Type` is optional. */
function elementObject(element: StructureElement): string {
  const { node, parent, children, annotations } = element
  let object = `<</S/${node.type}/P ${parent}${kidsOf(children, annotations)}`
  if (node.lang !== undefined) object += `/Lang${textString(node.lang)}`
  if (node.title !== undefined) object += `/T${textString(node.title)}`
  if (node.alt !== undefined) object += `/Alt${textString(node.alt)}`
  if (node.id !== undefined) object += `/ID${textString(node.id)}`
  const attributes = attributesOf(element)
  return attributes === undefined ? `${object}>>` : `${object}/A${written(attributes)}>>`
}

/**
 * What an element holds, as its entries `Pg` and `K`: content on the element's own page is a number, content on another page
 * names its page; annotations always do.
 */
function kidsOf(
  children: readonly (StructureElement | Pick<LeafPlace, 'contents'>)[],
  annotations: StructureElement['annotations'] = [],
): string {
  let page: PdfReference | undefined
  let kids = ''
  for (const child of children) {
    if ('node' in child) {
      kids += `${child.reference} `
      continue
    }
    for (const content of child.contents) {
      if (!('mcid' in content)) kids += `${content.reference} `
      else {
        page ??= content.page
        kids +=
          content.page === page
            ? `${content.mcid} `
            : `<</Type/MCR/Pg ${content.page}/MCID ${content.mcid}>> `
      }
    }
  }
  for (const { page: on, annotation } of annotations) kids += `<</Type/OBJR/Pg ${on}/Obj ${annotation}>> `
  const own = page === undefined ? '' : `/Pg ${page}`
  return kids === '' ? own : `${own}/K[${kids.slice(0, -1)}]`
}

/** Attribute objects by owner (ISO 32000-1, 14.8.5). */
function attributesOf({ node, extent }: StructureElement): PdfDictionary | undefined {
  if (node.scope || node.headers) {
    const scope = node.scope && { Scope: `/${node.scope}` }
    return { O: '/Table', ...scope, ...(node.headers && { Headers: node.headers.map(textString) }) }
  }
  if (node.numbering) return { O: '/List', ListNumbering: `/${node.numbering}` }
  return extent && { O: '/Layout', Placement: '/Block', BBox: extent }
}
