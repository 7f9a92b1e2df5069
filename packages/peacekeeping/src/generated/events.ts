// Generated from content/ by `pnpm generate`. Edits here are overwritten.

export { unSeatRecovered } from './events/un-seat-recovered.ts'
export { reformAndOpeningUpBegins } from './events/reform-and-opening-up-begins.ts'
export { firstObserversSent } from './events/first-observers-sent.ts'
export { pledgesAnnounced } from './events/pledges-announced.ts'
export { whitePaperPublished } from './events/white-paper-published.ts'
