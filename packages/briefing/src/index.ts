export { composeBriefing, planBriefing } from './compose.ts'
export type { BriefingPlan, BriefingRequest, Selection } from './compose.ts'
export { fitBriefing } from './fit.ts'
export type { Extent, Fitted } from './fit.ts'
