/**
 * Relationship ids in order of their lists: `rId1`, `rId2`.
 *
 * The library draws some of them at random. Ids hold for one part, so each list is counted by itself.
 */
export function numberRelationships(parts: ReadonlyMap<string, string>): Map<string, string> {
  const numbered = new Map(parts)
  for (const [name, list] of parts) {
    const source = /^(.*)_rels\/([^/]+)\.rels$/.exec(name)
    if (source === null) continue
    const ids = new Map<string, string>()
    const renamed = list.replaceAll(/\bId="([^"]+)"/g, (_, id: string) => {
      const next = `rId${ids.size + 1}`
      ids.set(id, next)
      return `Id="${next}"`
    })
    numbered.set(name, renamed)
    const part = `${source[1]}${source[2]}`
    const text = parts.get(part)
    if (text === undefined) continue
    numbered.set(
      part,
      text.replaceAll(/\b(r:(?:id|embed|link|pict))="([^"]+)"/g, (whole, attribute: string, id: string) => {
        const next = ids.get(id)
        return next === undefined ? whole : `${attribute}="${next}"`
      }),
    )
  }
  return numbered
}
