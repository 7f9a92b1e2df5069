export { run } from './run.ts'
export type { Stream, Terminal } from './terminal.ts'
