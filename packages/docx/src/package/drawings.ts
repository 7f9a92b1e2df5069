/**
 * Numbers of drawings in order, from 1.
 *
 * The library counts them through all documents that a process makes.
 */
export function numberDrawings(body: string): string {
  let count = 0
  return body.replaceAll(/(<wp:docPr\b[^>]*?\bid=")[^"]*"/g, (_, before: string) => `${before}${++count}"`)
}
