import { isAllowedUrl, type ContentInline } from '@diglot/core'
import type { Definition, Link, LinkReference, Root } from 'mdast'
import { offsetsOf } from './place.ts'
import type { Report } from './report.ts'
import { unsupported } from './unsupported.ts'

/** The link definitions of a file, and which of them a link has used. */
export interface Links {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly used: Set<Definition>
}

/** CommonMark 4.7: the first of several definitions with one label counts. */
export function linksOf(root: Root): Links {
  const definitions = new Map<string, Definition>()
  for (const node of root.children)
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  return { definitions, used: new Set() }
}

/** A link to an allowed address; any other is reported and leaves its words. */
export function readLink(
  node: Link | LinkReference,
  children: readonly ContentInline[],
  { links, report }: { readonly links: Links; readonly report: Report },
): ContentInline[] {
  const at = offsetsOf(node)
  const target = node.type === 'link' ? node : links.definitions.get(node.identifier)
  if (target === undefined) {
    report({ ...unsupported('unresolvedLink'), at })
    return [...children]
  }
  if (target.type === 'definition') links.used.add(target)
  if (typeof target.title === 'string') report({ ...unsupported('linkTitle'), at: offsetsOf(target) })
  if (children.some(holdsNote)) report({ ...unsupported('noteInLink'), at })
  if (isAllowedUrl(target.url)) return [{ type: 'link', url: target.url, children }]
  report({
    code: 'link-scheme',
    message: `Expected an address that starts with https://, http:// or mailto:, found “${target.url}”`,
    hint: 'write the whole address, or remove the link and keep its words',
    at,
  })
  return [...children]
}

function holdsNote(inline: ContentInline): boolean {
  if (inline.type === 'note-reference') return true
  return inline.type !== 'text' && inline.children.some(holdsNote)
}

export function reportUnusedDefinitions(root: Root, links: Links, report: Report): void {
  for (const node of root.children)
    if (node.type === 'definition' && !links.used.has(node))
      report({ ...unsupported('unusedDefinition'), at: offsetsOf(node) })
}
