import type { Check } from '../check.ts'
import { figures } from './figures.ts'

/** Every check, in the order in which reports list them. */
export const checks: readonly Check[] = [figures]
