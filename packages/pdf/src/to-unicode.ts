/** A CMap from character identifiers, by their order, to texts (ISO 32000-1, 9.10.3). */
export function toUnicode(texts: readonly string[]): Uint8Array {
  const ranges: string[] = []
  // A range stays within one first byte, and a block of ranges within a hundred.
  for (let start = 0; start < texts.length; start += 256) {
    const range = texts.slice(start, start + 256)
    ranges.push(`<${hex(start)}> <${hex(start + range.length - 1)}> [${range.map(utf16).join(' ')}]`)
  }
  const blocks: string[] = []
  for (let start = 0; start < ranges.length; start += 100) {
    const block = ranges.slice(start, start + 100)
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`)
  }
  return new TextEncoder().encode(
    [
      '/CIDInit /ProcSet findresource begin',
      '12 dict begin',
      'begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def',
      '/CMapType 2 def',
      '1 begincodespacerange',
      '<0000> <ffff>',
      'endcodespacerange',
      ...blocks,
      'endcmap',
      'CMapName currentdict /CMap defineresource pop',
      'end',
      'end',
    ].join('\n'),
  )
}

function utf16(text: string): string {
  let units = ''
  for (let i = 0; i < text.length; i += 1) units += hex(text.charCodeAt(i))
  return `<${units}>`
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0')
}
