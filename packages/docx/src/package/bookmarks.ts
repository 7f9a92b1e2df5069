/**
 * Numbers of bookmarks in order of their starts, from 1.
 *
 * The library counts them through all documents that a process makes.
 */
export function numberBookmarks(body: string): string {
  const numbers = new Map<string, number>()
  return body.replaceAll(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, (mark) =>
    mark.replace(/\bw:id="([^"]+)"/, (_, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      return `w:id="${number}"`
    }),
  )
}
