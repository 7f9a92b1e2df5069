import { childElements, descendants, valueOf } from '../xml/read.ts'
import { type Check, everywhere, repeated } from './parts.ts'

const kinds: Readonly<Record<string, string>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
}

/** Styles and numberings that are used exist, and no style is based on itself. */
export const checkStyles: Check = (parts) => {
  const styles = parts.styles ? childElements(parts.styles, 'w:style') : []
  const ids = styles.map((style) => style.attributes.get('w:styleId') ?? '')
  const known = new Set(
    styles.map((style) => `${style.attributes.get('w:type')} ${style.attributes.get('w:styleId')}`),
  )
  const used = Object.entries(kinds).flatMap(([name, kind]) =>
    everywhere(parts, name).map(({ element }) => `${kind} ${element.attributes.get('w:val')}`),
  )
  const unknown = [...new Set(used)].filter((style) => !known.has(style))
  const bases = new Map(
    styles.map((style) => [style.attributes.get('w:styleId') ?? '', valueOf(style, 'w:basedOn')]),
  )
  return [
    ...unknown.map((style) => `unknown ${style.split(' ')[0]} style \`${style.split(' ')[1]}\``),
    ...repeated(ids).map((id) => `style \`${id}\` is defined twice`),
    ...[...bases].flatMap(([id, base]) =>
      base !== undefined && !bases.has(base)
        ? [`style \`${id}\` is based on \`${base}\`, which does not exist`]
        : [],
    ),
    ...ids.filter((id) => isCircular(id, bases)).map((id) => `style \`${id}\` is based on itself`),
    ...unknownNumberings(parts),
  ]
}

function isCircular(id: string, bases: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>()
  for (let base = bases.get(id); base !== undefined && !seen.has(base); base = bases.get(base)) {
    if (base === id) return true
    seen.add(base)
  }
  return false
}

const unknownNumberings: Check = (parts) => {
  const known = new Set(
    parts.numbering ? descendants(parts.numbering, 'w:num').map((num) => num.attributes.get('w:numId')) : [],
  )
  return everywhere(parts, 'w:numId')
    .map(({ element }) => element.attributes.get('w:val'))
    .filter((id) => id !== '0' && !known.has(id))
    .map((id) => `unknown numbering \`${id}\``)
}
