import type { Leaf, StructureNode, StructureType } from './pages.ts'

/** A structure node while it is being filled. */
export interface Growing extends StructureNode {
  readonly children: (Growing | Leaf)[]
}

/** A new node, put at the end of its parent. */
export function element(
  parent: Growing,
  type: StructureType,
  properties: Omit<StructureNode, 'type' | 'children'> = {},
): Growing {
  const node: Growing = { type, ...properties, children: [] }
  parent.children.push(node)
  return node
}

/** A new leaf at the end of a node. */
export function leaf(parent: Growing): Leaf {
  const found: Leaf = { type: 'leaf' }
  parent.children.push(found)
  return found
}
