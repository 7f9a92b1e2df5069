// Generated from content/ by `pnpm generate`. Edits here are overwritten.

export { xiJinping } from './people/xi-jinping.ts'
