// Generated from content/ by `pnpm generate`. Edits here are overwritten.

export { changes20202023 } from './briefings/changes-2020-2023.ts'
export { chronology } from './briefings/chronology.ts'
export { missionsAndPeople } from './briefings/missions-and-people.ts'
export { sixPledges } from './briefings/six-pledges.ts'
export { terms } from './briefings/terms.ts'
export { wholeStory } from './briefings/whole-story.ts'
