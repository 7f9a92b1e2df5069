export { type DocxOptions, toDocx } from './to-docx.ts'
export type { DrawPicture, Picture } from './context.ts'
export { bookmarkName, readBookmarkName } from './bookmark/name.ts'
export { lintDocx } from './lint/lint-docx.ts'
