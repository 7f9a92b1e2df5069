import type { Code } from 'mdast'
import { offsetsOf, placeOf, pointAt } from './place.ts'
import type { Reading } from './text.ts'
import type { MarkdownTableFence } from './tree.ts'
import { unsupported } from './unsupported.ts'

/** A table declared in YAML; any other code block is reported and left out. */
export function readTableFence(node: Code, { source, report }: Reading): MarkdownTableFence | undefined {
  const at = offsetsOf(node)
  if (node.lang !== 'table' || typeof node.meta === 'string') {
    report({ ...unsupported(typeof node.lang === 'string' ? 'fence' : 'code'), at })
    return undefined
  }
  const { line, column } = pointAt(source, at[0])
  return {
    type: 'table-fence',
    place: placeOf(source, ...at),
    yaml: node.value,
    yamlPlace: { line: line + 1, column },
  }
}
