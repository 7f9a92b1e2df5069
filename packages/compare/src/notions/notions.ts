import type { Notion } from './notion.ts'
import { claims } from './claims.ts'
import { extents } from './extents.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { times } from './times.ts'

/** What a reviser looks for on both sides. */
export const notions: readonly Notion[] = [...places, ...people, ...times, ...extents, ...claims]
