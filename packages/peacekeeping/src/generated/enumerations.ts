// Generated from content/ by `pnpm generate`. Edits here are overwritten.

export { commentaryParts } from './enumerations/commentary-parts.ts'
export { commentaryOrigins } from './enumerations/commentary-origins.ts'
export { commentaryAdherences } from './enumerations/commentary-adherences.ts'
export { commentaryTasks } from './enumerations/commentary-tasks.ts'
export { commentaryInitiatives } from './enumerations/commentary-initiatives.ts'
export { commentaryResolve } from './enumerations/commentary-resolve.ts'
export { commemorationFields } from './enumerations/commemoration-fields.ts'
export { cooperationAreas } from './enumerations/cooperation-areas.ts'
export { securityCommitments } from './enumerations/security-commitments.ts'
export { securityPriorities } from './enumerations/security-priorities.ts'
