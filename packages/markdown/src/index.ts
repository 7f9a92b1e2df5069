export type * from './parse/tree.ts'
export type { Place } from './parse/place.ts'
export { parseMarkdown } from './parse/parse-markdown.ts'
export { placeInText, positionAt } from './parse/text.ts'
