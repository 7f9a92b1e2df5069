import type { Leaf, StructureNode, StructureType } from './pages.ts'

/** A structure node while it is being filled. */
export interface Growing extends StructureNode {
  readonly children: (StructureNode | Leaf)[]
}

/** A new node, put at the end of its parent. */
export function element(
  parent: { readonly children: (StructureNode | Leaf)[] },
  type: StructureType,
  properties: Omit<StructureNode, 'type' | 'children'> = {},
): Growing {
  const node: Growing = { type, ...properties, children: [] }
  parent.children.push(node)
  return node
}

/** A new leaf at the end of a node. */
export function leaf(parent: { readonly children: (StructureNode | Leaf)[] }): Leaf {
  const found: Leaf = { type: 'leaf' }
  parent.children.push(found)
  return found
}
