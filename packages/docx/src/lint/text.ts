import { childElements, descendants, textOf, valueOf, type XmlElement } from '../xml/read.ts'
import { type Check, everywhere, type Parts, repeated } from './parts.ts'

/** Well formed and of the kind BCP 47 gives to written languages: `en-GB`, `zh-CN`, `zh-Hans-CN`. */
const tag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/

/** Every run of text says its language, in a tag that is one. */
export const checkLanguages: Check = (parts) => {
  const places = [...everywhere(parts, 'w:lang').map(({ element }) => element), ...defaults(parts)]
  const malformed = places
    .flatMap((lang) => ['w:val', 'w:eastAsia', 'w:bidi'].flatMap((name) => lang.attributes.get(name) ?? []))
    .filter((value) => !tag.test(value))
  const without = everywhere(parts, 'w:r').filter(
    ({ element }) =>
      childElements(element, 'w:t').length > 0 &&
      childElements(element, 'w:rPr').flatMap((properties) => childElements(properties, 'w:lang')).length ===
        0,
  )
  return [
    ...[...new Set(malformed)].map((value) => `\`${value}\` is no language`),
    ...without.map(({ story, element }) => `${story}: “${textOf(element).slice(0, 24)}” has no language`),
  ]
}

function defaults({ styles }: Parts): XmlElement[] {
  return styles ? descendants(styles, 'w:lang') : []
}

/** A line spacing without its rule is exact in LibreOffice and automatic in Word. */
export const checkSpacing: Check = (parts) =>
  [
    ...everywhere(parts, 'w:spacing').map(({ element }) => element),
    ...(parts.styles ? descendants(parts.styles, 'w:spacing') : []),
  ]
    .filter(({ attributes }) => attributes.has('w:line') && !attributes.has('w:lineRule'))
    .map(() => 'a line spacing has no rule')

/** Pictures have words for those who cannot see them. */
export const checkAlternatives: Check = (parts) =>
  everywhere(parts, 'wp:docPr')
    .filter(({ element }) => !element.attributes.get('descr') && !element.attributes.get('title'))
    .map(({ story }) => `${story}: a picture has no alternative text`)

/** Every note is referred to once, every reference leads to a note. */
export const checkNotes: Check = (parts) => {
  const references = everywhere(parts, 'w:footnoteReference').map(
    ({ element }) => element.attributes.get('w:id') ?? '',
  )
  const notes = everywhere(parts, 'w:footnote')
    .filter(({ element }) => !element.attributes.has('w:type'))
    .map(({ element }) => element.attributes.get('w:id') ?? '')
  return [
    ...repeated(references).map((id) => `footnote ${id} is referred to twice`),
    ...references.filter((id) => !notes.includes(id)).map((id) => `footnote ${id} does not exist`),
    ...notes.filter((id) => !references.includes(id)).map((id) => `footnote ${id} is never referred to`),
  ]
}

/** A heading is at most one level below the one before it. */
export const checkHeadings: Check = ({ document, styles }) => {
  const levels = outlineLevels(styles)
  const faults: string[] = []
  let before = 0
  for (const paragraph of descendants(document, 'w:p')) {
    const style = valueOf(childElements(paragraph, 'w:pPr')[0], 'w:pStyle') ?? ''
    const level = levels.get(style)
    if (level === undefined) continue
    if (level > before + 1)
      faults.push(`heading “${textOf(paragraph)}” skips from level ${before} to ${level}`)
    before = level
  }
  return faults
}

/** What makes a paragraph a heading is the outline level of its style (ECMA-376 17.3.1.20), from 1. */
function outlineLevels(styles: XmlElement | undefined): ReadonlyMap<string, number> {
  const found = styles === undefined ? [] : childElements(styles, 'w:style')
  return new Map(
    found.flatMap((style): [string, number][] => {
      const level = valueOf(childElements(style, 'w:pPr')[0], 'w:outlineLvl')
      return level === undefined ? [] : [[style.attributes.get('w:styleId') ?? '', Number(level) + 1]]
    }),
  )
}
