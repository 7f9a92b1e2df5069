import { fatalities } from './fatalities.ts'
import { milestones } from './milestones.ts'
import { participation } from './participation.ts'
import { personnelByCapability } from './personnel-by-capability.ts'
import type { SelectChart } from './selection.ts'
import { standbyForce } from './standby-force.ts'
import { troopsByKind } from './troops-by-kind.ts'

export const chartNames = [
  'participation',
  'troops-by-kind',
  'personnel-by-capability',
  'fatalities',
  'milestones',
  'standby-force',
] as const

export type ChartName = (typeof chartNames)[number]

/** The charts that a briefing may name. */
export const chartSelections: Readonly<Record<ChartName, SelectChart>> = {
  participation,
  'troops-by-kind': troopsByKind,
  'personnel-by-capability': personnelByCapability,
  fatalities,
  milestones,
  'standby-force': standbyForce,
}
