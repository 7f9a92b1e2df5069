export type { ContentEntry, ContentFolder } from './content-folder.ts'
export { compile } from './compile.ts'
export type { Compilation, CompileOptions } from './compile.ts'
