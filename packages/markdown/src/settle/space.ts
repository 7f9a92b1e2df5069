import type { Leaf } from './leaf.ts'

/**
 * White space as every format prints it: a run of it is one space, and there is none at either end of a block.
 *
 * Only the space, the tab and line endings fold; U+3000 and no-break spaces are characters like others.
 */
export function foldSpace(leaves: readonly Leaf[]): Leaf[] {
  const out: Leaf[] = []
  let dropping = true
  for (const leaf of leaves) {
    if (leaf.type !== 'text') {
      out.push(leaf)
      dropping = false
      continue
    }
    const folded = foldText(leaf.text)
    const text: string = dropping ? folded.replace(/^ /, '') : folded
    if (text === '') continue
    out.push({ ...leaf, text })
    dropping = text.endsWith(' ')
  }
  const last = out.at(-1)
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return out
  const text = last.text.slice(0, -1)
  return text === '' ? out.slice(0, -1) : [...out.slice(0, -1), { ...last, text }]
}

/** CommonMark 2.3 has U+FFFD for U+0000. */
export function foldText(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ').replaceAll('\0', '\uFFFD')
}
