import { charactersOf } from '../xml/read.ts'
import { type Check, everywhere, repeated } from './parts.ts'

/** Bookmarks have names that Word keeps, each once; links and references lead to one of them. */
export const checkBookmarks: Check = (parts) => {
  const starts = everywhere(parts, 'w:bookmarkStart').map(({ element }) => element.attributes)
  const names = starts.map((attributes) => attributes.get('w:name') ?? '')
  const opened = starts.map((attributes) => attributes.get('w:id') ?? '')
  const closed = everywhere(parts, 'w:bookmarkEnd').map(({ element }) => element.attributes.get('w:id') ?? '')
  const known = new Set(names)
  const links = everywhere(parts, 'w:hyperlink').flatMap(
    ({ element }) => element.attributes.get('w:anchor') ?? [],
  )
  const fields = everywhere(parts, 'w:instrText').flatMap(
    ({ element }) => /^\s*(?:PAGEREF|REF)\s+(\S+)/.exec(charactersOf(element))?.[1] ?? [],
  )
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `bookmark \`${name}\` stands twice`),
    ...repeated(opened).map((id) => `two bookmarks have the id ${id}`),
    ...names
      .filter((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name))
      .map((name) => `bookmark \`${name}\` has a name that Word does not keep`),
    ...opened.filter((id) => !closed.includes(id)).map((id) => `bookmark ${id} does not end`),
    ...closed.filter((id) => !opened.includes(id)).map((id) => `bookmark ${id} does not start`),
    ...[...new Set([...links, ...fields])]
      .filter((target) => !known.has(target))
      .map((target) => `a link leads to \`${target}\`, which is no bookmark`),
  ]
}
