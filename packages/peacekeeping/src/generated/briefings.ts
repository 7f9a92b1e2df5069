// Generated from content/ by `pnpm generate`. Edits here are overwritten.

export { wholeStory } from './briefings/whole-story.ts'
