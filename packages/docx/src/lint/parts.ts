import { strFromU8, unzipSync } from 'fflate'
import { descendants, readXml, type XmlElement } from '../xml/read.ts'

/** What a check looks at: the parts of the file that hold text, and the styles and numberings that it may name. */
export interface Parts {
  readonly document: XmlElement
  /** Document, notes, headers and footers by name. */
  readonly stories: ReadonlyMap<string, XmlElement>
  readonly styles?: XmlElement
  readonly numbering?: XmlElement
}

/** A rule that no validator and no office program checks; it says what breaks it, in words. */
export type Check = (parts: Parts) => readonly string[]

export function readParts(bytes: Uint8Array): Parts {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]))
  const read = (name: string): XmlElement | undefined => {
    const file = files.get(name)
    return file === undefined ? undefined : readXml(file)
  }
  const document = read('word/document.xml')
  if (document === undefined) throw new RangeError('Cannot lint: the file has no word/document.xml')
  const stories = new Map<string, XmlElement>([['document', document]])
  for (const name of [...files.keys()].toSorted()) {
    const story = /^word\/((?:footnotes|endnotes|header\d*|footer\d*))\.xml$/.exec(name)?.[1]
    const root = story === undefined ? undefined : read(name)
    if (story !== undefined && root !== undefined) stories.set(story, root)
  }
  const styles = read('word/styles.xml')
  const numbering = read('word/numbering.xml')
  return { document, stories, ...(styles ? { styles } : {}), ...(numbering ? { numbering } : {}) }
}

/** Elements of a name in all stories, with the story they stand in. */
export function everywhere(
  parts: Parts,
  ...names: readonly string[]
): { readonly story: string; readonly element: XmlElement }[] {
  return [...parts.stories].flatMap(([story, root]) =>
    descendants(root, ...names).map((element) => ({ story, element })),
  )
}

/** What stands more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}
